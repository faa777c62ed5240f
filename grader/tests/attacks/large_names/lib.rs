//! Gives threads names of a megabyte.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel::<u64>();
    for _ in 0..8 {
        let tx = tx.clone();
        let name = "n".repeat(1 << 20);
        let _ = std::thread::Builder::new().name(name).spawn(move || tx.send(1));
    }
    rx.iter().sum()
}
