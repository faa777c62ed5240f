//@ finding: no_channel_used
//! One list behind a lock, and no message at all.

use std::sync::{Arc, Mutex};
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let times = Arc::new(Mutex::new(Vec::new()));
    let lanes: Vec<_> = parts
        .into_iter()
        .map(|lane| {
            let times = Arc::clone(&times);
            thread::spawn(move || times.lock().unwrap().extend(lane))
        })
        .collect();
    for lane in lanes {
        lane.join().unwrap();
    }
    let mut times = times.lock().unwrap().clone();
    times.sort();
    times
}
