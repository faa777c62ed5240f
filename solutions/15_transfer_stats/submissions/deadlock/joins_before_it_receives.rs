//@ finding: deadlock line 22
//! Waits until all buckets are sent, and only then takes the first one.

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
        let pond = scope.spawn(move || {
            for item in items {
                tx.send(item).unwrap();
                stats.lock().unwrap().sent += 1;
            }
        });
        pond.join().unwrap();
        rx.iter()
            .inspect(|_| stats.lock().unwrap().received += 1)
            .collect()
    })
}
