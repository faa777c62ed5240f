//@ finding: deadlock line 30
//! The stages borrow their senders from the caller's frame, where they live until everybody has ended.

use std::sync::mpsc;
use std::thread;

pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (cut, trimmed) = mpsc::sync_channel(cap);
    let (kept, texts) = mpsc::sync_channel::<String>(cap);
    let (measured, lengths) = mpsc::sync_channel(cap);
    thread::scope(|bench| {
        let (cut, kept, measured) = (&cut, &kept, &measured);
        bench.spawn(move || {
            for line in lines {
                cut.send(line.trim().to_owned()).unwrap();
            }
        });
        bench.spawn(move || {
            for line in trimmed {
                if !line.is_empty() {
                    kept.send(line).unwrap();
                }
            }
        });
        bench.spawn(move || {
            for text in texts {
                measured.send(text.len()).unwrap();
            }
        });
        lengths.iter().collect()
    })
}
