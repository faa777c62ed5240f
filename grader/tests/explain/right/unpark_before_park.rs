//@ right
// An unpark that comes early is kept: the park that follows returns at once.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

static COME: AtomicBool = AtomicBool::new(false);

fn main() {
    let main = thread::current();
    let caller = thread::spawn(move || {
        COME.store(true, Ordering::SeqCst);
        main.unpark();
    });
    caller.join().unwrap();
    thread::park();
    assert!(COME.load(Ordering::SeqCst));
}
