//@ finding: deadlock line 19
//! The right call at the wrong place: the loop must end before the line that would let it end.

use std::sync::mpsc;
use std::thread;

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for number in part {
                tx.send(number).unwrap();
            }
        });
    }

    let mut sum = 0;
    for number in rx {
        sum += number;
    }
    drop(tx);
    sum
}
