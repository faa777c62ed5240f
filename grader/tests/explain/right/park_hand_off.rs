//@ right
// A waiter parks until a dish is on the counter, however often he wakes for nothing.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

struct Counter {
    ready: AtomicBool,
    dish: Mutex<Option<String>>,
}

fn main() {
    let counter = Arc::new(Counter {
        ready: AtomicBool::new(false),
        dish: Mutex::new(None),
    });
    let watched = counter.clone();
    let waiter = thread::spawn(move || {
        while !watched.ready.load(Ordering::Acquire) {
            thread::park();
        }
        watched.dish.lock().unwrap().take()
    });
    *counter.dish.lock().unwrap() = Some("soup".to_string());
    counter.ready.store(true, Ordering::Release);
    waiter.thread().unpark();
    assert_eq!(waiter.join().unwrap().as_deref(), Some("soup"));
}
