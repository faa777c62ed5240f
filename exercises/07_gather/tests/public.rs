//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p gather` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use gather::gather;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn two_lanes() {
    everywhere(|| {
        check_eq!(
            gather(vec![vec![7_411, 9_020], vec![8_105, 9_020, 9_333]]),
            [7_411, 8_105, 9_020, 9_020, 9_333],
            "the list of a race with two lanes"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_lane_that_nobody_ran_in() {
    everywhere(|| {
        check_eq!(
            gather(vec![vec![8_000, 9_999], vec![], vec![9_999]]),
            [8_000, 9_999, 9_999],
            "the list of a race with three lanes, one of them empty"
        );
    });
}
