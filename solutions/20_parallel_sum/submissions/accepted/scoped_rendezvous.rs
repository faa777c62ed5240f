//! Scoped threads that hand their sums over without any buffer; the receiving loop stands inside the scope.

use std::sync::mpsc::sync_channel;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = sync_channel(0);
    thread::scope(move |scope| {
        for block in 0..producers {
            let tx = tx.clone();
            scope.spawn(move || {
                let numbers = (0..per_producer).map(|offset| block * per_producer + offset);
                tx.send(numbers.fold(0, |sum, number| sum + number))
                    .expect("the hall listens");
            });
        }
        drop(tx);
        std::iter::from_fn(|| rx.recv().ok()).sum()
    })
}
