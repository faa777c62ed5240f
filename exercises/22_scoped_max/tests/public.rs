//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p scoped_max` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;
use scoped_max::scoped_max;

#[rstest]
#[timeout(deadline(20))]
fn six_heights_for_two_hikers() {
    everywhere(|| {
        check_eq!(
            scoped_max(&[810, 1340, 2017, 1985, 2106, 1560], 2),
            Some(2106),
            "the highest of 810, 1340, 2017, 1985, 2106, 1560"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn one_step_more_than_they_can_share() {
    everywhere(|| {
        check_eq!(
            scoped_max(&[-12, 35, 480, 470, 477, 502, 499], 3),
            Some(502),
            "the highest of -12, 35, 480, 470, 477, 502, 499, read by three hikers"
        );
    });
}
