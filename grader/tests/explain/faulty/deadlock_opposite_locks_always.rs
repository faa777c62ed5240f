//@ finding: deadlock line 27
// Two movers each carry one end of the sofa and then reach for the other end.

use std::sync::{Arc, Barrier, Mutex};
use std::thread;

fn carry(mine: &Mutex<u32>, other: &Mutex<u32>, ready: &Barrier) {
    let mut my_end = mine.lock().unwrap();
    ready.wait();
    let mut your_end = other.lock().unwrap();
    *my_end += 1;
    *your_end += 1;
}

fn main() {
    let ends = Arc::new((Mutex::new(0), Mutex::new(0)));
    let ready = Arc::new(Barrier::new(2));
    let left = {
        let (ends, ready) = (ends.clone(), ready.clone());
        thread::spawn(move || carry(&ends.0, &ends.1, &ready))
    };
    let right = {
        let (ends, ready) = (ends.clone(), ready.clone());
        thread::spawn(move || carry(&ends.1, &ends.0, &ready))
    };
    for mover in [left, right] {
        mover.join().unwrap();
    }
    println!("{:?}", ends.0.lock());
}
