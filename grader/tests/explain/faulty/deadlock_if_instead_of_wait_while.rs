//@ finding: deadlock line 25
// A gate opens once; a late visitor waits for the opening although it is open already.

use std::sync::{Arc, Condvar, Mutex};
use std::thread;

struct Gate {
    open: Mutex<bool>,
    opened: Condvar,
}

fn main() {
    let gate = Arc::new(Gate {
        open: Mutex::new(false),
        opened: Condvar::new(),
    });
    let keeper = {
        let gate = gate.clone();
        thread::spawn(move || {
            *gate.open.lock().unwrap() = true;
            gate.opened.notify_all();
        })
    };
    let guard = gate.open.lock().unwrap();
    let guard = gate.opened.wait(guard).unwrap();
    println!("open: {guard}");
    drop(guard);
    keeper.join().unwrap();
}
