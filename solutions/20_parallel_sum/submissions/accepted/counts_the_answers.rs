//! Knows how many answers there will be, receives just as many, and so needs no closed channel.

use std::sync::mpsc::channel;
use std::thread::Builder;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = channel::<u64>();
    for i in 0..producers {
        let tx = tx.clone();
        Builder::new()
            .name(format!("auditor {i}"))
            .spawn(move || {
                let mut sum = 0;
                let mut number = i * per_producer;
                while number < (i + 1) * per_producer {
                    sum += number;
                    number += 1;
                }
                tx.send(sum).unwrap();
            })
            .unwrap();
    }
    let mut total = 0;
    for _ in 0..producers {
        total += rx.recv().unwrap();
    }
    total
}
