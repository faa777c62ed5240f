//! Reference solution.
//!
//! A lock is held for the time of its own statement, and never over something that may wait: first send, then lock and count.
//! The guard is a temporary here, so it ends at the semicolon. On the receiving side, `for` keeps the wait for a
//! message outside of the body, and so outside of the lock.
//!
//! Worth a talk: a guard in a variable lives to the end of its block, also if the last use is earlier. And `received` may
//! run ahead of `sent` for a moment, since a bucket is noted after it has been put down.

use std::sync::{Mutex, mpsc};
use std::thread;

/// What the notebook says.
#[derive(Default)]
pub struct Stats {
    pub sent: usize,
    pub received: usize,
}

/// Brings the items from one thread to another one; both count in `stats`.
pub fn transfer(items: Vec<u32>, cap: usize, stats: &Mutex<Stats>) -> Vec<u32> {
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::scope(|drill| {
        drill.spawn(move || {
            for litres in items {
                if tx.send(litres).is_err() {
                    return;
                }
                stats.lock().expect("nobody panics with the lock").sent += 1;
            }
        });
        rx.iter()
            .inspect(|_| stats.lock().expect("nobody panics with the lock").received += 1)
            .collect()
    })
}
