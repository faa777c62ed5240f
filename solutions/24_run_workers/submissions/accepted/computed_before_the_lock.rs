//! One shelf behind a lock, and the vase is ready before the lock is taken.

use std::panic::catch_unwind;
use std::sync::Mutex;
use std::sync::mpsc::Receiver;
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let belt = Mutex::new(rx);
    let shelf = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..n {
            scope.spawn(|| {
                loop {
                    let next = belt.lock().unwrap().recv();
                    let Ok(lump) = next else { break };
                    let vase = catch_unwind(|| f(lump));
                    shelf.lock().unwrap().extend(vase);
                }
            });
        }
    });
    shelf.into_inner().unwrap()
}
