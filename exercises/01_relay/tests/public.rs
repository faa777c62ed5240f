//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p relay` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use relay::relay;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn a_short_report() {
    everywhere(|| {
        check_eq!(
            relay("fog from the west".to_owned()),
            "fog from the west",
            "what the office heard"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_second_report_after_the_first() {
    everywhere(|| {
        check_eq!(
            (relay("lamp lit".to_owned()), relay("lamp out".to_owned())),
            ("lamp lit".to_owned(), "lamp out".to_owned()),
            "what the office heard in two calls, one after the other"
        );
    });
}
