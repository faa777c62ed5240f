//! The wall stands around the whole worker and not around the job: behind it the worker is gone all the same.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let jobs = Mutex::new(rx);
    let (tx, results) = channel();
    thread::scope(|scope| {
        for _ in 0..n {
            let (jobs, tx) = (&jobs, tx.clone());
            scope.spawn(move || {
                let _ = catch_unwind(AssertUnwindSafe(|| {
                    loop {
                        let next = jobs.lock().unwrap().recv();
                        let Ok(job) = next else { return };
                        tx.send(f(job)).unwrap();
                    }
                }));
            });
        }
        drop(tx);
        results.into_iter().collect()
    })
}
