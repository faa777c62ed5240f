use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::mpsc::{Sender, channel};
use std::thread;

/// Sends what it holds when it is dropped, whichever way that happens.
struct Till {
    amounts: BinaryHeap<Reverse<u64>>,
    line: Sender<u64>,
}

impl Drop for Till {
    fn drop(&mut self) {
        while let Some(Reverse(amount)) = self.amounts.pop() {
            let _ = self.line.send(amount);
        }
    }
}

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (line, office) = channel();
    let mut tills: Vec<Till> = parts
        .into_iter()
        .map(|part| Till { amounts: part.into_iter().map(Reverse).collect(), line: line.clone() })
        .collect();
    drop(line);
    while let Some(till) = tills.pop() {
        thread::spawn(|| {
            let till = till;
            let closing_time: Result<(), Till> = Err(till);
            closing_time.err()
        });
    }
    std::iter::from_fn(|| office.recv().ok()).sum()
}
