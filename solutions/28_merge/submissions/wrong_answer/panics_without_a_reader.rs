//@ finding: panicked_thread line 13
//! Does not expect that the reader may leave before the streams end.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn merge(rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (river, screen) = mpsc::channel();
    for stream in rxs {
        let river = river.clone();
        thread::spawn(move || {
            for level in stream {
                river.send(level).unwrap();
            }
        });
    }
    screen
}
