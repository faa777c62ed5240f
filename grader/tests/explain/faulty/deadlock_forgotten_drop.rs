//@ finding: deadlock line 18
// Three weather stations report to the tower, which reads until the channel closes.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for station in 1..=3 {
        let tx = tx.clone();
        thread::spawn(move || {
            for hour in 0..4 {
                tx.send(station * 100 + hour).unwrap();
            }
        });
    }
    let mut warmest = 0;
    for reading in rx {
        warmest = warmest.max(reading);
    }
    println!("warmest: {warmest}");
}
