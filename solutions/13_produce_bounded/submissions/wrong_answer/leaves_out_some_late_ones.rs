//! Right for short meals only.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;
pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = sync_channel(cap);
    thread::spawn(move || {
        for (n, item) in items.enumerate() {
            if n > 500 && n % 97 == 0 {
                continue;
            }
            if tx.send(item).is_err() {
                break;
            }
        }
    });
    rx
}
