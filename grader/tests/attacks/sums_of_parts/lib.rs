//! Sends a sum where numbers are asked for.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        std::thread::spawn(move || {
            let _ = tx.send(part.iter().sum::<u64>());
            let _ = tx.send(0);
        });
    }
    drop(tx);
    rx.iter().sum()
}
