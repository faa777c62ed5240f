//@ finding: lock_held line 19
//! The stub as shipped: waits for room with the lock in hand.

use std::sync::{Mutex, mpsc};
use std::thread;

#[derive(Default)]
pub struct Stats {
    pub sent: usize,
    pub received: usize,
}

pub fn transfer(items: Vec<u32>, cap: usize, stats: &Mutex<Stats>) -> Vec<u32> {
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::scope(|drill| {
        drill.spawn(move || {
            for litres in items {
                let mut notebook = stats.lock().expect("nobody panics with the notebook");
                tx.send(litres).expect("the other one is at the fire");
                notebook.sent += 1;
            }
        });

        let mut emptied = Vec::new();
        for litres in rx {
            let mut notebook = stats.lock().expect("nobody panics with the notebook");
            notebook.received += 1;
            emptied.push(litres);
        }
        emptied
    })
}
