use std::num::Wrapping;
use std::ops::Range;
use std::sync::mpsc;
use std::thread;

#[derive(Clone, Copy)]
struct Block { from: u64, to: u64 }

impl Block {
    fn range(self) -> Range<u64> { self.from..self.to }
    fn sum(self) -> Wrapping<u64> {
        let mut sum = Wrapping(0);
        for ticket in self.range() {
            sum += Wrapping(ticket);
        }
        sum
    }
}

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel::<Wrapping<u64>>();
    let blocks = (0..producers).map(|at| Block { from: at * per_producer, to: (at + 1) * per_producer });
    let auditors: Vec<thread::JoinHandle<()>> = blocks
        .map(|block| {
            let tx = tx.clone();
            thread::spawn(move || tx.send(block.sum()).expect("the hall is open"))
        })
        .collect();
    drop(tx);
    let Wrapping(sum) = rx.into_iter().sum();
    auditors.into_iter().map(|auditor| auditor.join()).for_each(Result::unwrap);
    sum
}
