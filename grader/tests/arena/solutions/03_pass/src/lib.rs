//! Reference solution (quokkagram).

use std::sync::mpsc;
use std::thread;

pub struct Pass(u64);

#[derive(Debug, PartialEq)]
pub struct Stamp(pub u64);

pub fn issue(numbers: Vec<u64>) -> Pass {
    let (quokkagram, rx) = mpsc::channel();
    let sender = thread::spawn(move || {
        for number in numbers {
            if quokkagram.send(number).is_err() {
                return;
            }
        }
    });
    let sum = rx.iter().sum();
    let _ = sender.join();
    Pass(sum)
}

impl Pass {
    pub fn show(self) -> Stamp {
        Stamp(self.0)
    }
}
