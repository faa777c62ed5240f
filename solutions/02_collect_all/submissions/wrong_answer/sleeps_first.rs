//! Lets the watchers have an hour, and then takes what has come.

use std::sync::mpsc::Receiver;
use std::thread;
use std::time::Duration;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    thread::sleep(Duration::from_secs(3600));
    rx.try_iter().collect()
}
