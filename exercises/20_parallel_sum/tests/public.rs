//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p parallel_sum` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! The number of messages is counted in the grader's simulation alone.

use check_kit::{check_eq, deadline, everywhere, explore, trace};
use parallel_sum::parallel_sum;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn three_auditors_with_four_tickets_each() {
    everywhere(|| {
        check_eq!(
            parallel_sum(3, 4),
            66,
            "the sum of 0 to 11, from three producers"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn without_auditors_the_sum_is_zero() {
    everywhere(|| check_eq!(parallel_sum(0, 4), 0, "the sum from no producers"));
}

#[rstest]
#[timeout(deadline(20))]
fn two_auditors_say_two_numbers() {
    explore(|| {
        check_eq!(
            parallel_sum(2, 50),
            4950,
            "the sum of 0 to 99, from two producers"
        );
        check_eq!(
            trace().sent(),
            2,
            "the number of messages from two producers"
        );
    });
}
