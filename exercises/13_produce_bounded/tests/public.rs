//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p produce_bounded` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! What stands in `explore` needs a clock that can be turned: it runs under the grader only.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use check_kit::{check, check_eq, deadline, everywhere, explore};
use produce_bounded::produce_bounded;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn five_plates() {
    everywhere(|| {
        let plates: Vec<u32> = produce_bounded(1..=5, 2).iter().collect();
        check_eq!(
            plates,
            [1, 2, 3, 4, 5],
            "the plates, in the order of cooking"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_counter_for_three_plates() {
    explore(|| {
        let cooked = Arc::new(AtomicU32::new(0));
        let cook = {
            let cooked = Arc::clone(&cooked);
            (0..500).inspect(move |_| {
                cooked.fetch_add(1, Ordering::SeqCst);
            })
        };
        let _counter = produce_bounded(cook, 3);
        // The waiter has a break, and nobody takes a plate.
        thread::sleep(Duration::from_secs(10));
        check!(
            cooked.load(Ordering::SeqCst),
            |cooked| *cooked <= 4,
            "three plates fit on the counter and one into the cook's hands"
        );
    });
}
