//! No shared receiver: whoever is free says so, with the last result in hand, and gets the next job on a line of its own.

use std::sync::mpsc::{Sender, channel, sync_channel};
use std::thread;

enum Word {
    Free(Sender<(usize, u64)>),
    Done(usize, u64),
}

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (tx, rx) = sync_channel(workers);
    for _ in 0..workers {
        let tx = tx.clone();
        thread::spawn(move || {
            loop {
                let (line, job) = channel();
                if tx.send(Word::Free(line)).is_err() {
                    return;
                }
                let Ok((position, job)) = job.recv() else {
                    return;
                };
                if tx.send(Word::Done(position, f(job))).is_err() {
                    return;
                }
            }
        });
    }
    drop(tx);

    let mut results = vec![0; jobs.len()];
    let mut jobs = jobs.into_iter().enumerate();
    for word in rx {
        match word {
            Word::Done(position, result) => results[position] = result,
            Word::Free(line) => {
                if let Some(job) = jobs.next() {
                    line.send(job).unwrap();
                }
            }
        }
    }
    results
}
