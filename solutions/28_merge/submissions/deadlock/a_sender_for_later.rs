//@ finding: deadlock line 8
//! A thread that looks after the forwarders keeps the first sender until the reader has gone.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn merge(rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (river, screen) = mpsc::sync_channel(16);
    thread::spawn(move || {
        for stream in rxs {
            let river = river.clone();
            thread::spawn(move || stream.iter().try_for_each(|level| river.send(level)));
        }
        thread::park();
        drop(river);
    });
    screen
}
