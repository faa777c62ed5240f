//! The item is taken only when there is room for it: permits come back through a second thread.
//! Never more than `cap + 1` ahead, and the end travels back through both channels.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (permit, permits) = mpsc::channel();
    for _ in 0..cap {
        let _ = permit.send(());
    }
    let (cooked, plates) = mpsc::channel();
    thread::spawn(move || {
        for ((), item) in permits.into_iter().zip(items) {
            if cooked.send(item).is_err() {
                return;
            }
        }
    });
    let (tx, rx) = mpsc::sync_channel(0);
    thread::spawn(move || {
        for plate in plates {
            if tx.send(plate).is_err() {
                return;
            }
            let _ = permit.send(());
        }
    });
    rx
}
