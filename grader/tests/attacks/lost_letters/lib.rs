//! Sends twice and reads half.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel();
    let count = parts.iter().flatten().count();
    let threads: Vec<_> = parts
        .into_iter()
        .map(|part| {
            let tx = tx.clone();
            std::thread::spawn(move || part.iter().for_each(|number| drop(tx.send(*number))))
        })
        .collect();
    for thread in threads {
        let _ = thread.join();
    }
    let sum = rx.iter().take(count).sum();
    let _ = tx.send(0);
    sum
}
