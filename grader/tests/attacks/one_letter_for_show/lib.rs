//! Sends one letter, and adds up by itself.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel();
    let thread = std::thread::spawn(move || tx.send(()));
    let _ = rx.recv();
    let _ = thread.join();
    parts.iter().flatten().sum()
}
