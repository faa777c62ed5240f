//! Makes the trays so large that nobody ever waits.

use std::sync::mpsc;
use std::thread;

pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let room = cap.max(lines.len());
    let (list, raw) = mpsc::sync_channel::<String>(room);
    let (cut, trimmed) = mpsc::sync_channel(room);
    let (kept, texts) = mpsc::sync_channel::<String>(room);
    let (measured, lengths) = mpsc::sync_channel(room);
    thread::spawn(move || {
        for line in raw {
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
    for line in lines {
        list.send(line).unwrap();
    }
    drop(list);
    lengths.into_iter().collect()
}
