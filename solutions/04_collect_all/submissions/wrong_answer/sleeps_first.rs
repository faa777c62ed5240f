//! Lets the watchers have a moment, and then takes what has come.

use std::sync::mpsc::Receiver;
use std::thread;
use std::time::Duration;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    thread::sleep(Duration::from_millis(300));
    rx.try_iter().collect()
}
