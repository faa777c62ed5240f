//@ finding: lock_held line 25
//! Takes the lock before the next message: that wait may be long.

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
                stats.lock().unwrap().sent += 1;
            }
        });
        let mut out = Vec::new();
        loop {
            let mut guard = stats.lock().unwrap();
            let Ok(item) = rx.recv() else { break };
            guard.received += 1;
            out.push(item);
        }
        out
    })
}
