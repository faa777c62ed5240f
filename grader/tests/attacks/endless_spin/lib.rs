//! Looks at a flag that nobody sets.

use std::sync::atomic::{AtomicBool, Ordering};

static SET: AtomicBool = AtomicBool::new(false);

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    while !SET.load(Ordering::SeqCst) {
        std::hint::spin_loop();
    }
    0
}
