//! Asks where it is called, and shows it.

use std::panic::Location;

#[track_caller]
pub fn total(_: Vec<Vec<u64>>) -> u64 {
    panic!("{}", Location::caller())
}
