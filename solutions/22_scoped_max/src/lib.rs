//! Reference solution.
//!
//! A scope ends when all its threads have ended, so the compiler lets them borrow whatever lives longer than the scope:
//! here the parts of `data`. The original `tx` is one of those things, too, and it would outlive the scope. So it is
//! dropped inside the scope, before the loop that waits for the end of the messages; dropped after the scope, it would
//! never be.
//!
//! The smallest part has one number (`max(1)`): `chunks(0)` panics. Each thread answers with an `Option`, and `max` of
//! options has the right order, since `None` is less than every `Some`.

use std::sync::mpsc;
use std::thread;

/// The largest number in `data`, found by at most `n` threads.
pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    // Rounded up: rounded down, what is left over would be one part more.
    let part_length = data.len().div_ceil(n).max(1);
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for part in data.chunks(part_length) {
            let tx = tx.clone();
            scope.spawn(move || {
                // It fails only if `rx` is gone, which outlives the scope.
                let _ = tx.send(part.iter().copied().max());
            });
        }
        drop(tx);
        rx.into_iter().flatten().max()
    })
}
