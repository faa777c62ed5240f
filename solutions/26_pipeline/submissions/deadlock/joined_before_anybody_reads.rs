//@ finding: deadlock line 29
//! Feeds from a thread, and then waits for the stages before it takes out what they made.

use std::sync::mpsc;
use std::thread;

pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (cut, trimmed) = mpsc::sync_channel(cap);
    let (kept, texts) = mpsc::sync_channel::<String>(cap);
    let (measured, lengths) = mpsc::sync_channel(cap);
    let trim = thread::spawn(move || {
        for line in lines {
            cut.send(line.trim().to_owned()).unwrap();
        }
    });
    let filter = thread::spawn(move || {
        for line in trimmed {
            if !line.is_empty() {
                kept.send(line).unwrap();
            }
        }
    });
    let measure = thread::spawn(move || {
        for text in texts {
            measured.send(text.len()).unwrap();
        }
    });

    trim.join().unwrap();
    filter.join().unwrap();
    measure.join().unwrap();
    lengths.into_iter().collect()
}
