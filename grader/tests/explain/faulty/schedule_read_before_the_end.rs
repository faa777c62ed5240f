//@ finding: schedule_dependent line 22
// Main measures the shared list as soon as the last report has come.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let list = Arc::new(Mutex::new(Vec::new()));
    let (tx, rx) = mpsc::channel();
    let shared = list.clone();
    let worker = thread::spawn(move || {
        tx.send("begun").unwrap();
        shared.lock().unwrap().push(1);
        tx.send("done").unwrap();
        shared.lock().unwrap().push(2);
    });
    for report in rx.iter().take(2) {
        println!("{report}");
    }
    let length = list.lock().unwrap().len();
    worker.join().unwrap();
    assert_eq!(length, 2, "an entry is missing");
}
