//@ finding: self_deadlock line 10
// Two visitors read the counter and then want to write, with the read guards in hand.

use std::sync::{Barrier, RwLock};
use std::thread;

fn visit(counter: &RwLock<u32>, door: &Barrier) {
    let seen = counter.read().unwrap();
    door.wait();
    let mut counter = counter.write().unwrap();
    *counter = *seen + 1;
}

fn main() {
    let counter = RwLock::new(0);
    let door = Barrier::new(2);
    thread::scope(|s| {
        s.spawn(|| visit(&counter, &door));
        s.spawn(|| visit(&counter, &door));
    });
    println!("{:?}", counter.into_inner());
}
