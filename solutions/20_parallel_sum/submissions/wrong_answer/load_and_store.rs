//! Adds to a shared total with a load and a store, and sends only "ready": what another thread adds in between is lost.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let total = Arc::new(AtomicU64::new(0));
    let (tx, rx) = mpsc::channel();
    for producer in 0..producers {
        let (tx, total) = (tx.clone(), Arc::clone(&total));
        thread::spawn(move || {
            let first = producer * per_producer;
            let partial: u64 = (first..first + per_producer).sum();
            total.store(total.load(Ordering::SeqCst) + partial, Ordering::SeqCst);
            tx.send(()).unwrap();
        });
    }
    drop(tx);
    rx.iter().for_each(drop);
    total.load(Ordering::SeqCst)
}
