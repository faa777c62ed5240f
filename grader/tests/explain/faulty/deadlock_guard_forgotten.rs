//@ finding: deadlock line 17
// A thread takes the key of the shed and forgets it instead of giving it back.

use std::mem;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let shed = Arc::new(Mutex::new(vec!["rake"]));
    let theirs = Arc::clone(&shed);
    let gardener = thread::spawn(move || {
        let mut shed = theirs.lock().unwrap();
        shed.push("spade");
        mem::forget(shed);
    });
    gardener.join().unwrap();
    let tools = shed.lock().unwrap();
    println!("{}", tools.join(" and "));
}
