//! The jobs come through a channel that is filled and closed before anybody works; each worker keeps its own list.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (tx, rx) = mpsc::channel();
    jobs.into_iter()
        .enumerate()
        .for_each(|job| tx.send(job).unwrap());
    drop(tx);

    let rx = Arc::new(Mutex::new(rx));
    let mut handles = Vec::new();
    for _ in 0..workers {
        let rx = Arc::clone(&rx);
        handles.push(thread::spawn(move || {
            let mut done = Vec::new();
            loop {
                let guard = rx.lock().unwrap();
                let next = guard.recv();
                drop(guard);
                match next {
                    Ok((position, job)) => done.push((position, f(job))),
                    Err(_) => break done,
                }
            }
        }));
    }

    let mut all = BTreeMap::new();
    for handle in handles {
        all.extend(handle.join().unwrap());
    }
    all.into_values().collect()
}
