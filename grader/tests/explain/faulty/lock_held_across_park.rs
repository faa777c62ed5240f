//@ finding: lock_held line 18
// Main parks until the painter has changed the colour, with the colour locked.

use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let colour = Arc::new(Mutex::new("white"));
    let main = thread::current();
    let paint = colour.clone();
    let locked = colour.lock().unwrap();
    let painter = thread::Builder::new()
        .name("painter".into())
        .spawn(move || {
            *paint.lock().unwrap() = "green";
            main.unpark();
        });
    thread::park();
    drop(locked);
    painter.unwrap().join().unwrap();
    println!("{}", colour.lock().unwrap());
}
