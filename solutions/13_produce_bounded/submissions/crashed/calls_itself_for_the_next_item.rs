//! Calls itself for each item, until the stack of the thread ends.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
fn feed<I: Iterator>(mut items: I, tx: SyncSender<I::Item>) {
    let Some(i) = items.next() else { return };
    let pad = std::hint::black_box([0u8; 512]);
    if tx.send(i).is_ok() {
        feed(items, tx);
    }
    std::hint::black_box(pad);
}
pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = sync_channel(cap);
    std::thread::spawn(move || feed(items, tx));
    rx
}
