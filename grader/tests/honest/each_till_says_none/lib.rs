use std::sync::mpsc;
use std::thread;

/// Every till ends with `None`; the office keeps a sender and counts them.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel::<Option<u64>>();
    let mut open = parts.len();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            let amounts = part.into_iter().map(Some).chain([None]);
            amounts.map(|message| tx.send(message)).for_each(drop);
        });
    }
    let mut sum = 0;
    while open > 0 {
        match rx.recv() {
            Ok(Some(amount)) => sum += amount,
            Ok(None) => open -= 1,
            Err(mpsc::RecvError) => break,
        }
    }
    drop(tx);
    sum
}
