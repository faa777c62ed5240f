//! Reference solution.
//!
//! Two things matter. The guard of the lock must be gone before the work begins: with a `let` of its own the guard is a
//! temporary that ends at the semicolon, while in the head of a `while let` or `match` it lives as long as the body.
//! And once several jobs are under way, results come in any order, so each carries the position of its job.
//! (With the guard held across the job the results came in order by accident.)

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

type Numbered = (usize, u64);

/// Applies `f` to every job, in a pool of `workers` threads, and returns the results in the order of the jobs.
pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (job_tx, job_rx) = mpsc::channel();
    let (result_tx, result_rx) = mpsc::channel();

    let job_rx = Arc::new(Mutex::new(job_rx));
    let pool: Vec<_> = (0..workers)
        .map(|_| {
            let job_rx = Arc::clone(&job_rx);
            let result_tx = result_tx.clone();
            thread::spawn(move || work(&job_rx, &result_tx, f))
        })
        .collect();
    // The workers hold the senders of results; with this one alive, the loop over results would never end.
    drop(result_tx);

    let mut results = vec![0; jobs.len()];
    for job in jobs.into_iter().enumerate() {
        job_tx
            .send(job)
            .expect("`job_rx` lives to the end of this function");
    }
    // No more jobs: the workers may go home once the queue is empty.
    drop(job_tx);

    for (position, result) in result_rx {
        results[position] = result;
    }
    // All senders of results are gone, so nobody is waited for here; a panic in `f` must not go unnoticed.
    for worker in pool {
        worker.join().expect("`f` does not panic");
    }
    results
}

fn work(jobs: &Mutex<Receiver<Numbered>>, results: &Sender<Numbered>, f: fn(u64) -> u64) {
    loop {
        // The guard is dropped at the end of this line, before the work.
        let next = jobs
            .lock()
            .expect("nobody panics with the lock held")
            .recv();
        let Ok((position, job)) = next else {
            return;
        };
        if results.send((position, f(job))).is_err() {
            return;
        }
    }
}
