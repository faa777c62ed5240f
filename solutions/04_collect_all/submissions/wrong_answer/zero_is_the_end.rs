//! Takes a message for the end: a flock that turned out to be no birds at all.

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    rx.iter().take_while(|&birds| birds != 0).collect()
}
