//! `try_send` does not wait: a tag that finds no room is gone.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::sync_channel(10);
    thread::spawn(move || {
        for tag in 1..=n {
            let _ = tx.try_send(tag);
        }
    });
    rx
}
