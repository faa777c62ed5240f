//! Two people trim, to be quicker: a line can overtake the one before it.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (list, raw) = mpsc::sync_channel::<String>(cap);
    let (cut, trimmed) = mpsc::sync_channel(cap);
    let (kept, texts) = mpsc::sync_channel::<String>(cap);
    let (measured, lengths) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        for line in lines {
            list.send(line).unwrap();
        }
    });
    let raw = Arc::new(Mutex::new(raw));
    for _ in 0..2 {
        let (raw, cut) = (Arc::clone(&raw), cut.clone());
        thread::spawn(move || {
            loop {
                let next = raw.lock().unwrap().recv();
                let Ok(line) = next else { return };
                cut.send(line.trim().to_owned()).unwrap();
            }
        });
    }
    drop(cut);
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
