//! The day that ends too early.
//!
//! At a lake people count migrating birds. For every flock they send one number by radio to a small station. Sometimes
//! ten flocks come within a minute, and sometimes the sky is empty for hours. When the last watcher goes home, the last
//! radio is switched off; then the day is over, and the station writes the list of all flocks.
//!
//! The station's program was tried out with a recording of a whole day, and no flock was missing. At the lake its lists
//! are too short, and on most days they are empty. Run `cargo run -p grader check 04_collect_all` and read what it says.
//! Then repair the function.
//!
//! What can be seen from outside:
//! - Every number is in the list, in the order in which it arrived, however long the pauses were.
//! - The list is there as soon as the last radio is off, not later.
//! - While nothing arrives the station sleeps. It does not look again and again.

use std::sync::mpsc::Receiver;

/// Returns the numbers of the whole day.
pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    for birds in rx.try_iter() {
        flocks.push(birds);
    }
    flocks
}
