//@ finding: self_deadlock line 21
//! Locks again to say what it has just noted, with the first guard still alive.

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
                let mut guard = stats.lock().unwrap();
                guard.sent += 1;
                println!("sent: {}", stats.lock().unwrap().sent);
            }
        });
        rx.iter()
            .inspect(|_| stats.lock().unwrap().received += 1)
            .collect()
    })
}
