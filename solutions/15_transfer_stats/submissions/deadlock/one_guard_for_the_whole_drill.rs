//@ finding: lock_held line 19
//! Locks once, before the loop, to save time.

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
            let mut guard = stats.lock().unwrap();
            for item in items {
                tx.send(item).unwrap();
                guard.sent += 1;
            }
        });
        let mut out = Vec::new();
        for item in rx {
            out.push(item);
            stats.lock().unwrap().received += 1;
        }
        out
    })
}
