//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p transfer_stats` runs just these, with real threads, and ends a hang after twenty seconds.

use std::sync::Mutex;

use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;
use transfer_stats::{Stats, transfer};

#[rstest]
#[timeout(deadline(20))]
fn a_landing_for_twenty() {
    everywhere(|| {
        let notebook = Mutex::new(Stats::default());
        check_eq!(
            transfer(vec![9, 10, 8], 20, &notebook),
            [9, 10, 8],
            "the buckets that were emptied, in order"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_landing_for_two() {
    everywhere(|| {
        let notebook = Mutex::new(Stats::default());
        let emptied = transfer(vec![9, 10, 8, 9, 7], 2, &notebook);
        let noted = notebook.lock().map(|stats| (stats.sent, stats.received));
        check_eq!(
            (emptied, noted.ok()),
            (vec![9, 10, 8, 9, 7], Some((5, 5))),
            "the buckets that were emptied, and what the notebook says of both sides"
        );
    });
}
