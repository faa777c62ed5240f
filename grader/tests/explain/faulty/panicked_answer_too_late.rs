//@ finding: panicked line 16
// A slow cook needs two hours; main gives him one and unwraps the meal.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

fn main() {
    let (tx, rx) = mpsc::channel();
    let cook = thread::spawn(move || {
        thread::sleep(2 * HOUR);
        let _ = tx.send("roast");
    });
    let meal = rx.recv_timeout(HOUR).unwrap();
    println!("{meal}");
    let _ = cook.join();
}
