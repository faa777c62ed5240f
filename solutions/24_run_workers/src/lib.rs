//! Reference solution.
//!
//! Both locks are held for a moment, and never while `f` runs. That is what lets the workers work side by side, and it
//! is also why a panic of `f` poisons nothing: a lock is poisoned by a panic of the thread that holds it.
//! `catch_unwind` ends the panic where it belongs, at the job, so the worker lives on and takes the next one. Without
//! it each broken job would cost a worker, and enough of them all workers.
//!
//! Results go through a channel of their own. A `Mutex<Vec<u64>>` does as well, if the result is computed before the
//! lock is taken: `let vase = f(lump); shelf.lock().unwrap().push(vase);`.

use std::panic;
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Applies `f` to every job of `rx` with `n` workers; returns the results of those that do not panic, in any order.
pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let jobs = Mutex::new(rx);
    let (tx, results) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..n {
            let (jobs, tx) = (&jobs, tx.clone());
            scope.spawn(move || {
                loop {
                    // The guard ends with this statement, before the work begins.
                    let next = jobs
                        .lock()
                        .expect("nobody panics with the lock held")
                        .recv();
                    let Ok(job) = next else { return };
                    // `f` and `job` are values that no panic can leave half changed.
                    if let Ok(result) = panic::catch_unwind(|| f(job)) {
                        tx.send(result).expect("`results` outlives the scope");
                    }
                }
            });
        }
        drop(tx);
        results.into_iter().collect()
    })
}
