//! Each side counts for itself, and adds its sum when it is done; the consumer is the thread, not the producer.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Mutex, PoisonError};
use std::thread;

#[derive(Default)]
pub struct Stats {
    pub sent: usize,
    pub received: usize,
}

fn fill(items: Vec<u32>, tx: SyncSender<u32>) -> usize {
    items
        .into_iter()
        .map_while(|item| tx.send(item).ok())
        .count()
}

fn empty(rx: Receiver<u32>) -> Vec<u32> {
    rx.iter().collect()
}

pub fn transfer(items: Vec<u32>, cap: usize, stats: &Mutex<Stats>) -> Vec<u32> {
    let (tx, rx) = mpsc::sync_channel(cap);
    let fire = thread::spawn(move || empty(rx));
    let sent = fill(items, tx);
    let out = fire.join().expect("the other side does not panic");
    let mut stats = stats.lock().unwrap_or_else(PoisonError::into_inner);
    stats.sent += sent;
    stats.received += out.len();
    out
}
