//! A forwarder for each stream, and the first one that ends tells the last thread to close the river.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn merge(rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (levels, all) = mpsc::channel();
    for stream in rxs {
        let levels = levels.clone();
        thread::spawn(move || {
            for level in stream {
                if levels.send(Some(level)).is_err() {
                    return;
                }
            }
            let _ = levels.send(None);
        });
    }
    drop(levels);

    let (river, screen) = mpsc::channel();
    thread::spawn(move || {
        while let Ok(Some(level)) = all.recv() {
            if river.send(level).is_err() {
                return;
            }
        }
    });
    screen
}
