//! Fills a queue for ever.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel();
    while tx.send([0_u64; 64]).is_ok() {}
    rx.iter().map(|letter| letter[0]).sum()
}
