//! Lets a scoped thread hand the parcel over.

use std::sync::mpsc::Receiver;

/// Next.
pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    let (tx, one) = std::sync::mpsc::channel();
    std::thread::scope(|s| {
        let got = s.spawn(move || one.recv().ok());
        if let Ok(j) = rx.recv() {
            let _ = tx.send(j);
        }
        drop(tx);
        got.join().unwrap()
    })
}
