//! Weather balloons.
//!
//! At noon a weather station lets its balloons rise, all at the same time. Each one climbs as high as it can and radios
//! the height, once. Some balloons burst on the way, and from those nothing is heard. In the evening two things go into
//! the book: the heights that were radioed, and how many balloons burst.
//!
//! This program was written on a calm day. On a stormy one the station still stands at the radio in the evening, and at
//! midnight, too. Run `cargo run -p grader check run_tasks`, read for what it waits, and write what belongs into the book.

use std::sync::mpsc;
use std::thread;

/// Runs every task in a thread of its own, all at the same time; returns the results of those that return, in any
/// order, and the number of those that panic.
///
/// - A task that panics takes nothing along: the other results are all there, and the caller does not panic.
/// - Every task is accounted for, whenever it ends, and whatever it panics with.
/// - It returns as soon as the last task has ended, and leaves no thread behind.
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
