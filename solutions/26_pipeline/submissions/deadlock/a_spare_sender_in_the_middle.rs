//@ finding: deadlock line 29
//! Clones a sender for its stage and keeps the original: the chain of endings breaks in the middle.

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
    let to_measure = kept.clone();
    thread::spawn(move || {
        for line in trimmed {
            if !line.is_empty() {
                to_measure.send(line).unwrap();
            }
        }
    });
    thread::spawn(move || {
        for text in texts {
            measured.send(text.len()).unwrap();
        }
    });
    let signs = lengths.iter().collect();
    drop(kept);
    signs
}
