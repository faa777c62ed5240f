//! In `lock().push(f(job))` the lock comes first: one job at a time.

use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;
pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (jtx, jrx) = mpsc::channel();
    for job in jobs.iter().copied().enumerate() {
        jtx.send(job).unwrap();
    }
    drop(jtx);
    let jrx = Arc::new(Mutex::new(jrx));
    let out = Arc::new(Mutex::new(Vec::new()));
    let hs: Vec<_> = (0..workers)
        .map(|_| {
            let (jrx, out) = (jrx.clone(), out.clone());
            thread::spawn(move || {
                loop {
                    let msg = jrx.lock().unwrap().recv();
                    let Ok((i, j)) = msg else { break };
                    out.lock().unwrap().push((i, f(j)));
                }
            })
        })
        .collect();
    for h in hs {
        h.join().unwrap();
    }
    let mut all: Vec<(usize, u64)> = out.lock().unwrap().clone();
    all.sort();
    all.into_iter().map(|x| x.1).collect()
}
