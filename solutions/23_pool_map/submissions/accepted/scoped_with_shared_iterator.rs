//! The queue of jobs is an iterator behind a lock; only the results travel through a channel, each with its position.

use std::sync::{Mutex, mpsc};
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let queue = &Mutex::new(jobs.into_iter().enumerate());
    let mut done: Vec<(usize, u64)> = thread::scope(|scope| {
        let (tx, rx) = mpsc::channel();
        let pool: Vec<_> = (0..workers)
            .map(|_| {
                let tx = tx.clone();
                let next = move || queue.lock().unwrap().next();
                scope.spawn(move || {
                    while let Some((position, job)) = next() {
                        tx.send((position, f(job))).unwrap();
                    }
                })
            })
            .collect();
        drop(tx);
        for worker in pool {
            worker.join().unwrap();
        }
        rx.into_iter().collect()
    });
    done.sort_by_key(|&(position, _)| position);
    done.into_iter().map(|(_, result)| result).collect()
}
