//@ finding: busy_wait line 16
// A polite poller yields after each look, which is not the same as waiting.

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = channel::<String>();
    let postman = thread::spawn(move || {
        thread::sleep(Duration::from_secs(24 * 60 * 60));
        tx.send("a letter".into()).unwrap();
    });
    let mut letters = vec![];
    while letters.is_empty() {
        letters.extend(rx.try_recv());
        thread::yield_now();
    }
    postman.join().unwrap();
    println!("{letters:?}");
}
