//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p next_job` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! What stands in `explore` needs a clock that can be turned: it runs under the grader only.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use check_kit::{check_eq, deadline, everywhere, explore};
use next_job::next_job;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn parcels_that_lie_there_already() {
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        tx.send(17).expect("the courier listens");
        tx.send(4).expect("the courier listens");
        drop(tx);
        let told: Vec<_> = (0..3).map(|_| next_job(&rx)).collect();
        check_eq!(
            told,
            [Some(17), Some(4), None],
            "three calls on a morning with two parcels"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_parcel_that_comes_after_a_minute() {
    explore(|| {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || {
            thread::sleep(Duration::from_secs(60));
            let _ = tx.send(8);
        });
        check_eq!(
            next_job(&rx),
            Some(8),
            "the parcel that comes after a minute"
        );
    });
}
