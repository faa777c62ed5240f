//! In `lock()[i] = f(job)` the right side comes first: the lock is held for the assignment only.

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
    let out = Arc::new(Mutex::new(vec![0; jobs.len()]));
    let hs: Vec<_> = (0..workers)
        .map(|_| {
            let (jrx, out) = (jrx.clone(), out.clone());
            thread::spawn(move || {
                loop {
                    let msg = jrx.lock().unwrap().recv();
                    let Ok((i, j)) = msg else { break };
                    out.lock().unwrap()[i] = f(j);
                }
            })
        })
        .collect();
    for h in hs {
        h.join().unwrap();
    }
    Arc::try_unwrap(out).unwrap().into_inner().unwrap()
}
