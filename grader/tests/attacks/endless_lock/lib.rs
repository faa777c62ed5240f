//! Locks what it has locked.

use std::sync::Mutex;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let lock = Mutex::new(0);
    let _first = lock.lock();
    lock.lock().map_or(0, |guard| *guard)
}
