//@ finding: deadlock line 15
// Main parks until the cake is done, but the baker only leaves a note.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

fn main() {
    let done = Arc::new(AtomicBool::new(false));
    let note = done.clone();
    let baker = thread::spawn(move || {
        note.store(true, Ordering::Release);
    });
    baker.join().unwrap();
    thread::park();
    assert!(done.load(Ordering::Acquire));
    println!("cake");
}
