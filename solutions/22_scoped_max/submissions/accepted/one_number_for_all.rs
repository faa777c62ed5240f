//! One atomic that everybody borrows: `fetch_max` is one step, so nothing gets lost between a load and a store.

use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let highest = AtomicI64::new(*data.first()?);
    thread::scope(|scope| {
        for part in data.chunks(data.len().div_ceil(n)) {
            let highest = &highest;
            scope.spawn(move || {
                let own = part.iter().max().copied().unwrap_or(i64::MIN);
                highest.fetch_max(own, Ordering::Relaxed);
            });
        }
    });
    Some(highest.into_inner())
}
