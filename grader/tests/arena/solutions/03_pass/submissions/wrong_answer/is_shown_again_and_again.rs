use std::sync::mpsc;
use std::thread;

#[derive(Clone)]
pub struct Pass(u64);

#[derive(Debug, PartialEq)]
pub struct Stamp(pub u64);

pub fn issue(numbers: Vec<u64>) -> Pass {
    let (tx, rx) = mpsc::channel();
    let sender = thread::spawn(move || {
        numbers
            .into_iter()
            .for_each(|number| tx.send(number).unwrap())
    });
    let sum = rx.iter().sum();
    sender.join().unwrap();
    Pass(sum)
}

impl Pass {
    pub fn show(&self) -> Stamp {
        Stamp(self.0)
    }
}
