//! Goes home when no job has come for a minute.

use std::sync::mpsc::Receiver;
use std::time::Duration;

pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    rx.recv_timeout(Duration::from_secs(60)).ok()
}
