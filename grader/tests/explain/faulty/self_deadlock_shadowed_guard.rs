//@ finding: self_deadlock line 13
// A worker thread locks the total a second time under the same name.

use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let total = Arc::new(Mutex::new(10_i32));
    let shared = total.clone();
    let worker = thread::spawn(move || {
        let guard = shared.lock().unwrap();
        let doubled = *guard * 2;
        let mut guard = shared.lock().unwrap();
        *guard = doubled;
    });
    worker.join().unwrap();
    println!("{total:?}");
}
