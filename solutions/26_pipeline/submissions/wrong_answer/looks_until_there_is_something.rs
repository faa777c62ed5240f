//! The last stage asks again and again whether there is a text.

use std::sync::mpsc::{self, TryRecvError};
use std::thread;

pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (cut, trimmed) = mpsc::sync_channel(cap);
    let (kept, texts) = mpsc::sync_channel::<String>(cap);
    let (measured, lengths) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        lines
            .iter()
            .try_for_each(|line| cut.send(line.trim().to_owned()))
    });
    thread::spawn(move || {
        for line in trimmed {
            if !line.is_empty() {
                kept.send(line).unwrap();
            }
        }
    });
    thread::spawn(move || {
        loop {
            match texts.try_recv() {
                Ok(text) => measured.send(text.len()).unwrap(),
                Err(TryRecvError::Empty) => {}
                Err(TryRecvError::Disconnected) => return,
            }
        }
    });
    lengths.into_iter().collect()
}
