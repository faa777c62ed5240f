//! Forwards every number to a clerk, who writes the list.

use std::sync::mpsc::Receiver;

/// All.
pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let (tx, inner) = std::sync::mpsc::sync_channel(2);
    std::thread::scope(|s| {
        let list = s.spawn(move || inner.iter().collect::<Vec<u32>>());
        for x in rx {
            if tx.send(x).is_err() {
                break;
            }
        }
        drop(tx);
        list.join().expect("the clerk")
    })
}
