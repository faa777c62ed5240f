//! Shares a sum in an atomic.

use std::sync::atomic::{AtomicU64, Ordering};

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let sum = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for part in &parts {
            let sum = &sum;
            scope.spawn(move || part.iter().for_each(|number| drop(sum.fetch_add(*number, Ordering::SeqCst))));
        }
    });
    sum.into_inner()
}
