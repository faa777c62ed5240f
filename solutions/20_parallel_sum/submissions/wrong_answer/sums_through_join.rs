//@ finding: no_channel_used
//! Partial sums, in parallel, but handed over by `join`: this exercise asks for messages.

use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let handles: Vec<_> = (0..producers)
        .map(|producer| {
            thread::spawn(move || {
                let first = producer * per_producer;
                (first..first + per_producer).sum::<u64>()
            })
        })
        .collect();
    handles
        .into_iter()
        .map(|handle| handle.join().unwrap())
        .sum()
}
