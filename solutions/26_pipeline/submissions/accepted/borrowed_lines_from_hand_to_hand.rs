//! Scoped threads, slices of the lines instead of copies, and trays without room.

use std::sync::mpsc::sync_channel;
use std::thread;

pub fn pipeline(lines: Vec<String>, _cap: usize) -> Vec<usize> {
    let lines = &lines;
    thread::scope(|bench| {
        let (cut, trimmed) = sync_channel(0);
        let (kept, texts) = sync_channel(0);
        let (measured, lengths) = sync_channel(0);
        bench.spawn(move || lines.iter().for_each(|line| cut.send(line.trim()).unwrap()));
        bench.spawn(move || {
            let full = trimmed.iter().filter(|text| !text.is_empty());
            full.for_each(|text: &str| kept.send(text).unwrap());
        });
        bench.spawn(move || {
            texts
                .iter()
                .for_each(|text| measured.send(text.len()).unwrap())
        });
        lengths.iter().collect()
    })
}
