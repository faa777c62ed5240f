//! A bounded channel and scoped threads, with the receiving loop inside the scope.

use std::sync::mpsc::sync_channel;
use std::thread;

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    thread::scope(|scope| {
        let (tx, rx) = sync_channel(1);
        for part in &parts {
            let tx = tx.clone();
            scope.spawn(move || {
                for number in part {
                    if tx.send(*number).is_err() {
                        break;
                    }
                }
            });
        }
        drop(tx);
        let mut total = 0;
        while let Ok(number) = rx.recv() {
            total += number;
        }
        total
    })
}
