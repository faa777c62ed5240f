//! Reference solution.
//!
//! Whoever reads the end of a bounded pipeline must not feed its beginning: all places together hold a few lines
//! (four channels and three hands), and with one line more the feeder waits for room that only it could make. So the
//! feeder is a thread, here the first stage itself. The reader reads until the end, and joins after that.
//!
//! Nobody sends "stop". Each stage owns the sender of the next channel, so the end travels by itself: a stage whose
//! receiver is closed leaves its loop, drops its sender, and so closes the next channel. A sender that stays anywhere else
//! (in the caller's frame, in a thread that borrows) breaks this chain.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Trims every line, leaves out those that are empty then, and returns the lengths of the others, in the order of
/// the lines.
pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (cut, trimmed) = sync_channel(cap);
    let (kept, texts) = sync_channel(cap);
    let (measured, lengths) = sync_channel(cap);

    // One thread for each stage: two threads at one stage would overtake each other.
    let stages = [
        thread::spawn(move || trim(lines, &cut)),
        thread::spawn(move || filter(trimmed, &kept)),
        thread::spawn(move || measure(texts, &measured)),
    ];
    let lengths = lengths.into_iter().collect();
    for stage in stages {
        stage.join().expect("no stage panics");
    }
    lengths
}

fn trim(lines: Vec<String>, next: &SyncSender<String>) {
    for line in lines {
        if next.send(line.trim().to_owned()).is_err() {
            return;
        }
    }
}

fn filter(lines: Receiver<String>, next: &SyncSender<String>) {
    for line in lines.into_iter().filter(|line| !line.is_empty()) {
        if next.send(line).is_err() {
            return;
        }
    }
}

fn measure(texts: Receiver<String>, next: &SyncSender<usize>) {
    for text in texts {
        if next.send(text.len()).is_err() {
            return;
        }
    }
}
