//@ finding: schedule_dependent line 14
// Two heralds set out one after the other, and main believes they arrive like that.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let second = tx.clone();
    let north = thread::spawn(move || tx.send("north").is_ok());
    let south = thread::spawn(move || second.send("south").is_ok());
    let news: Vec<&str> = rx.iter().collect();
    assert!(north.join().unwrap() && south.join().unwrap());
    assert_eq!(news, ["north", "south"]);
}
