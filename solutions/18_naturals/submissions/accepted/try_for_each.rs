//! Iterator style: `try_for_each` stops at the first error and hands it on; here it is the end and nothing else.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = sync_channel(1000);
    thread::spawn(move || (0..).try_for_each(|number| tx.send(number)).err());
    rx
}
