//! Looks as if it sent under the lock: with numbers, the right side of `+=` is evaluated before the left one.

use std::sync::{Mutex, mpsc};
use std::thread;

#[derive(Default)]
pub struct Stats {
    pub sent: usize,
    pub received: usize,
}

pub fn transfer(items: Vec<u32>, cap: usize, stats: &Mutex<Stats>) -> Vec<u32> {
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::scope(|scope| {
        scope.spawn(move || {
            items.into_iter().for_each(|item| {
                stats.lock().unwrap().sent += usize::from(tx.send(item).is_ok());
            });
        });
        rx.into_iter()
            .map(|item| {
                stats.lock().unwrap().received += 1;
                item
            })
            .collect()
    })
}
