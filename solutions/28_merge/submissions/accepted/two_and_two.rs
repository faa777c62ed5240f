//! Streams meet two by two, as in a valley: each half is merged first.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

fn lead(from: Receiver<u32>, to: SyncSender<u32>) {
    thread::spawn(move || {
        while let Ok(level) = from.recv() {
            if to.send(level).is_err() {
                break;
            }
        }
    });
}

pub fn merge(mut rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    if rxs.len() == 1 {
        return rxs.remove(0);
    }
    let (tx, river) = sync_channel(1);
    if !rxs.is_empty() {
        let right = rxs.split_off(rxs.len() / 2);
        lead(merge(rxs), tx.clone());
        lead(merge(right), tx);
    }
    river
}
