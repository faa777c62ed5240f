//@ right
// Dropping a sender of nothing is the signal to begin, for everybody who waits for it.

use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let mut starts = Vec::new();
    let order = Arc::new(Mutex::new(Vec::new()));
    let runners: Vec<_> = (1..=3)
        .map(|runner| {
            let (start, signal) = channel::<()>();
            starts.push(start);
            let order = Arc::clone(&order);
            thread::spawn(move || {
                assert!(signal.recv().is_err(), "only dropped, never sent");
                order.lock().unwrap().push(runner);
            })
        })
        .collect();
    assert!(order.lock().unwrap().is_empty());
    drop(starts);
    runners
        .into_iter()
        .for_each(|runner| runner.join().unwrap());
    assert_eq!(order.lock().unwrap().iter().sum::<i32>(), 6);
}
