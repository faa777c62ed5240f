//@ finding: schedule_dependent line 15
// A thread has sent its last message, so main takes it for finished.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let knitter = thread::spawn(move || {
        tx.send("a scarf").unwrap();
    });
    let scarf = rx.recv().unwrap();
    let finished = knitter.is_finished();
    knitter.join().unwrap();
    assert!(finished, "{scarf} is there, the knitter still knits");
}
