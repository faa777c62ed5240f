//@ finding: deadlock line 23
//! The scope's thread borrows the sender, so that it lives on when the thread has ended.

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
        scope.spawn(|| {
            for item in items {
                tx.send(item).unwrap();
                stats.lock().unwrap().sent += 1;
            }
        });
        let mut out = Vec::new();
        for item in &rx {
            stats.lock().unwrap().received += 1;
            out.push(item);
        }
        out
    })
}
