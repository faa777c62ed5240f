//! One function that makes a stage out of a closure: each stage maps a line to one line or none.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

fn stage<A, B>(input: Receiver<A>, cap: usize, work: fn(A) -> Option<B>) -> Receiver<B>
where
    A: Send + 'static,
    B: Send + 'static,
{
    let (tx, rx) = sync_channel(cap);
    thread::spawn(move || {
        let _ = input
            .iter()
            .filter_map(work)
            .try_for_each(|item| tx.send(item));
    });
    rx
}

pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (tx, raw) = sync_channel::<String>(cap);
    let feeder = thread::spawn(move || lines.into_iter().try_for_each(|line| tx.send(line)));
    let trimmed = stage(raw, cap, |line| Some(line.trim().to_owned()));
    let texts = stage(trimmed, cap, |line| (!line.is_empty()).then_some(line));
    let lengths = stage(texts, cap, |text| Some(text.len()));
    let all = lengths.iter().collect();
    let _ = feeder.join();
    all
}
