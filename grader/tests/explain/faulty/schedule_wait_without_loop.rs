//@ finding: schedule_dependent line 23
// Main is woken when something has changed, and takes any change for the last one.

use std::sync::{Arc, Condvar, Mutex};
use std::thread;

fn main() {
    let shelf = Arc::new((Mutex::new(Vec::new()), Condvar::new()));
    let filler = Arc::clone(&shelf);
    let worker = thread::spawn(move || {
        for jar in ["plum", "fig"] {
            filler.0.lock().unwrap().push(jar);
            filler.1.notify_all();
        }
    });
    let mut jars = shelf.0.lock().unwrap();
    if jars.is_empty() {
        jars = shelf.1.wait(jars).unwrap();
    }
    let seen = jars.len();
    drop(jars);
    worker.join().unwrap();
    assert_eq!(seen, 2, "not every jar is on the shelf");
}
