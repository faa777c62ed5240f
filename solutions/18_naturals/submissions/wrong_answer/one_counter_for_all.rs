//! Counts in a static: the second strip goes on where the first one is.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;

static NEXT: AtomicU64 = AtomicU64::new(0);

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(1);
    thread::spawn(move || while tx.send(NEXT.fetch_add(1, Ordering::SeqCst)).is_ok() {});
    rx
}
