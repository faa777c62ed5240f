//@ finding: deadlock line 11
use std::sync::mpsc;

pub fn echo(words: Vec<String>) -> Vec<String> {
    let (tx, rx) = mpsc::channel();
    let all = tx.clone();
    for word in words {
        all.send(word).unwrap();
    }
    drop(all);
    rx.iter().collect()
}

pub struct Ticket;

impl Ticket {
    pub fn tear(self) {}
}
