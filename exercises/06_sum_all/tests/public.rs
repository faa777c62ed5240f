//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p sum_all` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;
use sum_all::sum_all;

#[rstest]
#[timeout(deadline(20))]
fn two_tills() {
    everywhere(|| {
        check_eq!(
            sum_all(vec![vec![5, 10], vec![20]]),
            35,
            "the takings of two tills"
        )
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_till_that_sold_nothing() {
    everywhere(|| {
        check_eq!(
            sum_all(vec![vec![], vec![7]]),
            7,
            "the takings when one till sold nothing"
        )
    });
}
