//! Sleeps for ever.

use std::time::Duration;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    std::thread::sleep(Duration::MAX);
    0
}
