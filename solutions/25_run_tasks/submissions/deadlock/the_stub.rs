//@ finding: deadlock line 18
//! The stub as shipped: waits for as many results as there are tasks.

use std::sync::mpsc;
use std::thread;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let balloons = tasks.len();
    let (radio, station) = mpsc::channel();
    for task in tasks {
        let radio = radio.clone();
        thread::spawn(move || {
            let height = task();
            let _ = radio.send(height);
        });
    }

    let heights = (0..balloons).map(|_| station.recv().unwrap()).collect();
    (heights, 0)
}
