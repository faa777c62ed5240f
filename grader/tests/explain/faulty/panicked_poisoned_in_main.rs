//@ finding: panicked line 17
// A thread panics with the lock; main looks away, then wants to know the value.

use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let height = Arc::new(Mutex::new(3_usize));
    let tower = Arc::clone(&height);
    let builder = thread::spawn(move || {
        let mut height = tower.lock().unwrap();
        *height += 1;
        let blocks: Option<usize> = None;
        *height += blocks.expect("more blocks");
    });
    let _ = builder.join();
    let height = *height.lock().unwrap();
    println!("{height}");
}
