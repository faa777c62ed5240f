//@ finding: no_channel_used
//! The right numbers, and no bucket ever moved.

use std::sync::Mutex;

#[derive(Default)]
pub struct Stats {
    pub sent: usize,
    pub received: usize,
}

pub fn transfer(items: Vec<u32>, cap: usize, stats: &Mutex<Stats>) -> Vec<u32> {
    assert!(cap > 0);
    let mut stats = stats.lock().unwrap();
    stats.sent += items.len();
    stats.received += items.len();
    items
}
