//! Guards with names, each in a block of its own.

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
            for item in items {
                tx.send(item).unwrap();
                {
                    let mut guard = stats.lock().unwrap();
                    guard.sent += 1;
                }
            }
        });
        let mut out = Vec::new();
        while let Ok(item) = rx.recv() {
            let mut guard = stats.lock().unwrap();
            guard.received += 1;
            drop(guard);
            out.push(item);
        }
        out
    })
}
