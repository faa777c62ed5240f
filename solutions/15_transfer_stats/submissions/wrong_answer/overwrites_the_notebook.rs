//! Writes its own numbers over what the notebook said before.

use std::sync::{Mutex, mpsc};
use std::thread;

#[derive(Default)]
pub struct Stats {
    pub sent: usize,
    pub received: usize,
}

pub fn transfer(items: Vec<u32>, cap: usize, stats: &Mutex<Stats>) -> Vec<u32> {
    let (tx, rx) = mpsc::sync_channel(cap);
    let count = items.len();
    thread::spawn(move || items.into_iter().try_for_each(|item| tx.send(item)));
    let out: Vec<u32> = rx.iter().collect();
    *stats.lock().unwrap() = Stats {
        sent: count,
        received: out.len(),
    };
    out
}
