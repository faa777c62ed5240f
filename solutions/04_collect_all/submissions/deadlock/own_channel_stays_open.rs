//@ finding: deadlock line 12
//! Passes everything on through a channel of its own, and holds the sender that keeps that one open.

use std::sync::mpsc::{self, Receiver};

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let (tx, own) = mpsc::channel();
    for birds in rx {
        tx.send(birds).unwrap();
    }
    let mut flocks = Vec::new();
    for birds in &own {
        flocks.push(birds);
    }
    flocks
}
