//! Sleeps between two tags, so that the others have time.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for tag in 1..=n {
            thread::sleep(std::time::Duration::from_millis(1));
            tx.send(tag).unwrap();
        }
    });
    rx
}
