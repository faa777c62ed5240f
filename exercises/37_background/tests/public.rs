//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds.
//! `cargo test -p background` runs these with real threads, and the examples on top of `src/lib.rs` with them:
//! the programs there that must not compile are half of the goal.
//!
//! What stands in `explore` needs a clock that can be turned: it runs under the grader only.

use std::thread;
use std::time::{Duration, Instant};

use background::background;
use check_kit::{check_eq, deadline, everywhere, explore};
use rstest::rstest;

fn count_the_stock() -> u64 {
    (1..=100).sum()
}

#[rstest]
#[timeout(deadline(20))]
fn the_stock_is_counted_by_the_morning() {
    everywhere(|| {
        check_eq!(
            background(count_the_stock).recv().ok(),
            Some(5050),
            "the result of a plain function"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn somebody_who_threw_the_tag_away() {
    explore(|| {
        let start = Instant::now();
        drop(background(|| {
            thread::sleep(Duration::from_secs(7 * 3600));
            1
        }));
        check_eq!(
            start.elapsed().as_secs(),
            0,
            "the seconds that the caller waits for a task of seven hours"
        );
    });
}
