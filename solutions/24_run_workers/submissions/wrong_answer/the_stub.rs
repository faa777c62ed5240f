//@ finding: panicked line 11
//! The stub as shipped: every job runs under the lock of the results, and a flaw poisons it.

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
                    shelf.lock().unwrap().push(f(lump));
                }
            });
        }
    });
    shelf.into_inner().unwrap()
}
