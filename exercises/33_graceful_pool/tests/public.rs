//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p graceful_pool` runs just these, with real threads, and ends a hang after twenty seconds.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use check_kit::{check_eq, deadline, everywhere};
use graceful_pool::Pool;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn seven_loads_for_two_machines() {
    everywhere(|| {
        let washed = Arc::new(AtomicUsize::new(0));
        let laundry = Pool::new(2);
        for _ in 0..7 {
            let washed = Arc::clone(&washed);
            laundry.submit(move || {
                washed.fetch_add(1, Ordering::SeqCst);
            });
        }
        check_eq!(
            laundry.shutdown(),
            7,
            "the loads that were written down at night"
        );
        check_eq!(
            washed.load(Ordering::SeqCst),
            7,
            "the loads that were really washed by then"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_day_without_guests() {
    everywhere(|| {
        check_eq!(
            Pool::new(3).shutdown(),
            0,
            "the loads of a day without guests"
        );
    });
}
