use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

fn open(mut parts: Vec<Vec<u64>>, tx: Sender<u64>) {
    if let Some(part) = parts.pop() {
        let mine = tx.clone();
        thread::spawn(move || say(&part, &mine));
        open(parts, tx)
    }
}

fn say(part: &[u64], tx: &Sender<u64>) {
    if let [first, rest @ ..] = part {
        tx.send(*first).expect("the office is open");
        say(rest, tx);
    }
}

fn add(rx: &Receiver<u64>) -> u64 {
    match rx.recv() {
        Ok(amount) => amount + add(rx),
        Err(_) => 0,
    }
}

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = channel();
    open(parts, tx);
    add(&rx)
}
