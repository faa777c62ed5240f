//! Reads under one lock and writes under the next: a number that somebody wrote between is lost.

use std::sync::{Mutex, mpsc};
use std::thread;

#[derive(Default)]
pub struct Stats {
    pub sent: usize,
    pub received: usize,
}

fn note(stats: &Mutex<Stats>, sent: usize, received: usize) {
    let (old_sent, old_received) = {
        let stats = stats.lock().unwrap();
        (stats.sent, stats.received)
    };
    let mut stats = stats.lock().unwrap();
    stats.sent = old_sent + sent;
    stats.received = old_received + received;
}

pub fn transfer(items: Vec<u32>, cap: usize, stats: &Mutex<Stats>) -> Vec<u32> {
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::scope(|scope| {
        scope.spawn(move || {
            for item in items {
                tx.send(item).unwrap();
                note(stats, 1, 0);
            }
        });
        rx.iter().inspect(|_| note(stats, 0, 1)).collect()
    })
}
