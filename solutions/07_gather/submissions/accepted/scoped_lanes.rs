//! Scoped threads borrow their lane; the original sender ends with the block.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    thread::scope(|scope| {
        let rx = {
            let (tx, rx) = mpsc::channel();
            for lane in &parts {
                let tx = tx.clone();
                scope.spawn(move || lane.iter().try_for_each(|&time| tx.send(time)));
            }
            rx
        };
        let mut times = Vec::new();
        while let Ok(time) = rx.recv() {
            let at = times.partition_point(|&known| known < time);
            times.insert(at, time);
        }
        times
    })
}
