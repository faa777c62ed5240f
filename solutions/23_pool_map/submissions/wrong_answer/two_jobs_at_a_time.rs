//! A worker takes two jobs at a time: the second one waits, even if somebody else is free.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;
pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (jtx, jrx) = mpsc::channel();
    let (rtx, rrx) = mpsc::channel();
    let n = jobs.len();
    let jrx = Arc::new(Mutex::new(jrx));
    for _ in 0..workers {
        let (jrx, rtx) = (jrx.clone(), rtx.clone());
        thread::spawn(move || {
            loop {
                let two: Vec<(usize, u64)> = jrx.lock().unwrap().iter().take(2).collect();
                if two.is_empty() {
                    break;
                }
                for (i, j) in two {
                    rtx.send((i, f(j))).unwrap();
                }
            }
        });
    }
    drop(rtx);
    for x in jobs.into_iter().enumerate() {
        jtx.send(x).unwrap();
    }
    drop(jtx);
    let mut out = vec![0; n];
    for (i, r) in rrx {
        out[i] = r;
    }
    out
}
