//@ finding: deadlock line 19
//@ also: panicked_thread line 13
// One parser of three meets a bad number; main waits for three numbers.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<i32>();
    for text in ["12", "x7", "30"] {
        let tx = tx.clone();
        thread::spawn(move || {
            let number = text.parse().unwrap();
            tx.send(number).unwrap();
        });
    }
    let mut sum = 0;
    for _ in 0..3 {
        sum += rx.recv().unwrap();
    }
    println!("{sum}");
}
