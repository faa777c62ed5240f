//@ finding: busy_wait line 16
//! Does not want to wait with the lock held, and so it looks, again and again.

use std::panic::catch_unwind;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (jobs, (tx, results)) = (Mutex::new(rx), channel());
    thread::scope(|scope| {
        for _ in 0..n {
            let (jobs, tx) = (&jobs, tx.clone());
            scope.spawn(move || {
                loop {
                    let next = jobs.lock().unwrap().try_recv();
                    match next {
                        Ok(job) => tx.send(catch_unwind(|| f(job))).unwrap(),
                        Err(TryRecvError::Empty) => thread::yield_now(),
                        Err(TryRecvError::Disconnected) => return,
                    }
                }
            });
        }
        drop(tx);
        results.into_iter().flatten().collect()
    })
}
