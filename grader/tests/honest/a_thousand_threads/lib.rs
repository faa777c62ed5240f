use std::sync::mpsc;
use std::thread;

/// A till has a helper for each of its amounts, and some hundred who only watch.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let watchers: Vec<_> = (0..1_000_u64).map(|number| thread::spawn(move || number)).collect();
    let (tx, rx) = mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || part.iter().for_each(|amount| tx.send(*amount).unwrap()));
    }
    drop(tx);
    let watched: u64 = watchers.into_iter().map(|watcher| watcher.join().unwrap()).sum();
    assert_eq!(watched, 499_500);
    rx.into_iter().sum()
}
