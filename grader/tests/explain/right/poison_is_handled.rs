//@ right
// A thread panics while it holds the lock; the value is checked and put right.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

#[derive(Debug, PartialEq)]
struct Order {
    plates: u32,
    forks: u32,
}

fn main() {
    let order = Arc::new(Mutex::new(Order {
        plates: 4,
        forks: 4,
    }));
    let theirs = Arc::clone(&order);
    let clumsy = thread::spawn(move || {
        let mut order = theirs.lock().unwrap();
        order.plates += 1;
        panic!("dropped a plate");
    });
    assert!(clumsy.join().is_err());
    assert!(order.is_poisoned());
    let mut repaired = order.lock().unwrap_or_else(PoisonError::into_inner);
    repaired.plates = repaired.forks;
    drop(repaired);
    order.clear_poison();
    let order = Arc::into_inner(order).expect("the thread is gone");
    assert_eq!(order.into_inner().unwrap().plates, 4);
}
