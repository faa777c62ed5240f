//! The thread gets references to what ends with the function: E0597.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    let (tube, last) = (&tx, &n);
    thread::spawn(move || {
        for tag in 1..=*last {
            tube.send(tag).unwrap();
        }
    });
    rx
}
