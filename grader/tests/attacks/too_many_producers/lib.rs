//! Spawns a thread for each number and one more.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel();
    for number in parts.into_iter().flatten().chain([0]) {
        let tx = tx.clone();
        std::thread::spawn(move || tx.send(number));
    }
    drop(tx);
    rx.iter().sum()
}
