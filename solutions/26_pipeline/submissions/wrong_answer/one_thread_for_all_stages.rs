//! One thread does all three things to a line before it takes the next one.

use std::sync::mpsc;
use std::thread;

pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (measured, lengths) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        for line in lines {
            let text = line.trim();
            if !text.is_empty() {
                measured.send(text.len()).unwrap();
            }
        }
    });
    lengths.into_iter().collect()
}
