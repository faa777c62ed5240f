//! Shares a sum behind a lock.

use std::sync::Mutex;

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let sum = Mutex::new(0);
    std::thread::scope(|scope| {
        for part in &parts {
            let sum = &sum;
            scope.spawn(move || part.iter().for_each(|number| *sum.lock().unwrap() += number));
        }
    });
    sum.into_inner().unwrap()
}
