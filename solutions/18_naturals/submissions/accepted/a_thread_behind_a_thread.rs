//! Two stages: one counts, the other sends on. When the reader goes, the end travels back through both.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (inner, numbers) = sync_channel(3);
    let (outer, rx) = sync_channel(5);
    thread::spawn(move || {
        let mut next = 0;
        while let Ok(()) = inner.send(next) {
            next += 1;
        }
    });
    thread::spawn(move || {
        for number in numbers {
            let Ok(()) = outer.send(number) else { break };
        }
    });
    rx
}
