//@ finding: deadlock line 17
// Nothing is sent: main only waits until every worker has dropped its `done`.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (done, all_done) = mpsc::channel::<()>();
    for seconds in 1..=3 {
        let done = done.clone();
        thread::spawn(move || {
            thread::sleep(Duration::from_millis(seconds));
            drop(done);
        });
    }
    match all_done.recv() {
        Err(_) => println!("all workers are done"),
        Ok(()) => unreachable!("nobody sends"),
    }
}
