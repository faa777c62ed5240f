//! Notes a bucket on one side only.

use std::sync::{Mutex, mpsc};
use std::thread;

#[derive(Default)]
pub struct Stats {
    pub sent: usize,
    pub received: usize,
}

pub fn transfer(items: Vec<u32>, cap: usize, stats: &Mutex<Stats>) -> Vec<u32> {
    let (tx, rx) = mpsc::sync_channel(cap);
    let pond = thread::spawn(move || {
        for item in items {
            tx.send(item).unwrap();
        }
    });
    let mut out = Vec::new();
    for item in rx {
        stats.lock().unwrap().received += 1;
        out.push(item);
    }
    pond.join().unwrap();
    out
}
