//@ finding: panicked_thread line 20
// One clerk stumbles with the ledger in hand; the next one trusts the ledger blindly.

use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let ledger = Arc::new(Mutex::new(vec![100]));
    let book = Arc::clone(&ledger);
    let clumsy = thread::spawn(move || {
        let mut book = book.lock().unwrap();
        book.push(-5);
        assert!(book.iter().all(|entry| *entry >= 0), "a negative entry");
    });
    if clumsy.join().is_err() {
        println!("the first clerk stumbled");
    }
    let book = Arc::clone(&ledger);
    thread::spawn(move || {
        book.lock().unwrap().push(7);
    });
}
