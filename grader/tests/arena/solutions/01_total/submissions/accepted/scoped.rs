use std::sync::mpsc;
use std::thread;

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for part in parts {
            let tx = tx.clone();
            scope.spawn(move || part.into_iter().for_each(|number| tx.send(number).unwrap()));
        }
        drop(tx);
        rx.iter().sum()
    })
}
