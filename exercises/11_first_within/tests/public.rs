//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p first_within` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! What stands in `explore` needs a clock that can be turned: it runs under the grader only.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use check_kit::{check_eq, deadline, everywhere, explore};
use first_within::{Outcome, first_within};
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn the_harbour_answers() {
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        tx.send("berth two".to_owned())
            .expect("the captain listens");
        check_eq!(
            first_within(&rx, Duration::from_millis(100)),
            Outcome::Got("berth two".to_owned()),
            "the outcome when the answer is there already"
        );
        drop(tx);
    });
}

#[rstest]
#[timeout(deadline(20))]
fn the_harbour_is_silent() {
    explore(|| {
        let (_tx, rx) = mpsc::channel();
        let start = Instant::now();
        check_eq!(
            first_within(&rx, Duration::from_secs(60)),
            Outcome::TimedOut,
            "the outcome when the harbour is silent, with its radio switched on"
        );
        check_eq!(
            start.elapsed().as_secs(),
            60,
            "the seconds that the captain waited"
        );
    });
}
