//@ right
// Three masons lay a row, wait for each other, and only then begin the next row.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;

const MASONS: usize = 3;
const ROWS: usize = 4;

fn main() {
    let barrier = Arc::new(Barrier::new(MASONS));
    let stones = Arc::new(AtomicUsize::new(0));
    let masons = [(); MASONS].map(|()| {
        let (barrier, stones) = (barrier.clone(), stones.clone());
        thread::spawn(move || {
            let mut leads = 0;
            for row in 1..=ROWS {
                stones.fetch_add(1, Ordering::SeqCst);
                leads += usize::from(barrier.wait().is_leader());
                assert_eq!(stones.load(Ordering::SeqCst), row * MASONS);
                barrier.wait();
            }
            leads
        })
    });
    let leads: usize = masons.into_iter().map(|mason| mason.join().unwrap()).sum();
    assert_eq!(leads, ROWS);
}
