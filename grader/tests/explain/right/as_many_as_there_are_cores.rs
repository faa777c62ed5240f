//@ right
// The work is cut into as many parts as the machine has cores, or a few more.

use std::num::NonZero;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

fn main() {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let parts = cores.clamp(2, 8) as u64;
    let sum = AtomicU64::new(0);
    thread::scope(|s| {
        for part in 0..parts {
            let sum = &sum;
            s.spawn(move || {
                let mine: u64 = (1..=1000).filter(|n| n % parts == part).sum();
                sum.fetch_add(mine, Ordering::Relaxed);
            });
        }
    });
    assert_eq!(sum.into_inner(), 500_500);
}
