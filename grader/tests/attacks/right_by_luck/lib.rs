//! Takes what is there, and hopes that it is all.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        std::thread::spawn(move || part.into_iter().for_each(|number| drop(tx.send(number))));
    }
    std::thread::yield_now();
    rx.try_iter().sum()
}
