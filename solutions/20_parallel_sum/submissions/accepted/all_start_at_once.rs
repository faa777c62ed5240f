//! A barrier for the start, and a type of its own for the message.

use std::ops::AddAssign;
use std::sync::{Arc, Barrier, mpsc};
#[derive(Clone, Copy, Default)]
struct Sum(u64);
impl AddAssign for Sum {
    fn add_assign(&mut self, o: Sum) {
        self.0 += o.0;
    }
}
pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::sync_channel(4);
    let start = Arc::new(Barrier::new(producers as usize));
    for i in 0..producers {
        let (tx, start) = (tx.clone(), start.clone());
        std::thread::spawn(move || {
            start.wait();
            let mut s = Sum::default();
            for n in i * per_producer..(i + 1) * per_producer {
                s += Sum(n);
            }
            let _ = tx.send(s);
        });
    }
    drop(tx);
    let mut total = Sum::default();
    for s in rx {
        total += s;
    }
    total.0
}
