//@ finding: schedule_dependent line 15
// Swimmers take their lane number from a counter, as if they came in order.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

fn main() {
    let next = AtomicUsize::new(0);
    let lanes: Vec<usize> = thread::scope(|pool| {
        let swimmers: Vec<_> = (0..3)
            .map(|_| pool.spawn(|| next.fetch_add(1, Ordering::Relaxed)))
            .collect();
        swimmers.into_iter().map(|s| s.join().unwrap()).collect()
    });
    assert!(lanes.is_sorted(), "lanes {lanes:?}");
}
