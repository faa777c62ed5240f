//@ finding: lost_messages line 15
// A photographer takes five pictures; only the first three are looked at.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let photographer = thread::spawn(move || {
        for picture in 1..=5 {
            tx.send(picture).unwrap();
        }
    });
    photographer.join().unwrap();
    let album: Vec<i32> = rx.iter().take(3).collect();
    println!("{album:?}");
}
