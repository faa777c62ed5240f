//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p count_to` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use count_to::count_to;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn the_rehearsal() {
    everywhere(|| {
        check_eq!(
            count_to(8).iter().collect::<Vec<_>>(),
            [1, 2, 3, 4, 5, 6, 7, 8],
            "the tags for eight guests"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn the_premiere() {
    everywhere(|| {
        check_eq!(
            count_to(1_000).iter().collect::<Vec<_>>(),
            (1..=1_000).collect::<Vec<u32>>(),
            "the tags for a thousand guests"
        );
    });
}
