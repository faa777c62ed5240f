//@ finding: lost_messages
//! The filter leaves its loop at the first line that is empty, and with it its receiver.

use std::sync::mpsc;
use std::thread;

pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (cut, trimmed) = mpsc::sync_channel(cap);
    let (kept, texts) = mpsc::sync_channel::<String>(cap);
    let (measured, lengths) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        for line in lines {
            if cut.send(line.trim().to_owned()).is_err() {
                return;
            }
        }
    });
    thread::spawn(move || {
        for line in trimmed.iter().take_while(|line| !line.is_empty()) {
            if kept.send(line).is_err() {
                return;
            }
        }
    });
    thread::spawn(move || {
        for text in texts {
            if measured.send(text.len()).is_err() {
                return;
            }
        }
    });
    lengths.into_iter().collect()
}
