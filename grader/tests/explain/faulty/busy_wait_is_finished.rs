//@ finding: busy_wait line 12
// Main watches a sleeping thread until it is finished.

use std::thread;
use std::time::Duration;

fn main() {
    let sleeper = thread::spawn(|| {
        thread::sleep(Duration::from_millis(1500));
        "awake"
    });
    while !sleeper.is_finished() {}
    println!("{}", sleeper.join().unwrap());
}
