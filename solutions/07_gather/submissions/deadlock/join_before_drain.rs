//@ finding: deadlock line 20
//! A channel with little room, and joined before anybody receives.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::sync_channel(4);
    let mut lanes = Vec::new();
    for lane in parts {
        let tx = tx.clone();
        lanes.push(thread::spawn(move || {
            for time in lane {
                tx.send(time).unwrap();
            }
        }));
    }
    drop(tx);
    for lane in lanes {
        lane.join().unwrap();
    }
    let mut times: Vec<u32> = rx.iter().collect();
    times.sort();
    times
}
