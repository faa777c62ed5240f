//! The stage in the middle waits for the last line before it sends the first one.

use std::sync::mpsc;
use std::thread;

pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (cut, trimmed) = mpsc::sync_channel(cap);
    let (kept, texts) = mpsc::sync_channel::<String>(cap);
    let (measured, lengths) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        for line in lines {
            cut.send(line.trim().to_owned()).unwrap();
        }
    });
    thread::spawn(move || {
        let mut all: Vec<String> = trimmed.into_iter().collect();
        all.retain(|line| !line.is_empty());
        for line in all {
            kept.send(line).unwrap();
        }
    });
    thread::spawn(move || {
        for text in texts {
            measured.send(text.len()).unwrap();
        }
    });
    lengths.into_iter().collect()
}
