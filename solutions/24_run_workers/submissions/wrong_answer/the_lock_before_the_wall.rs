//! Catches the panic, and still takes the lock of the results first: nothing breaks, and one works at a time.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::Receiver;
use std::sync::{Mutex, PoisonError};
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
                    let _ = catch_unwind(AssertUnwindSafe(|| {
                        shelf
                            .lock()
                            .unwrap_or_else(PoisonError::into_inner)
                            .push(f(lump));
                    }));
                }
            });
        }
    });
    shelf.into_inner().unwrap_or_else(PoisonError::into_inner)
}
