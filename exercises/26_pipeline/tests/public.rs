//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p pipeline` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use pipeline::pipeline;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn a_small_house() {
    everywhere(|| {
        let lines = ["  Bell ", "   ", "Dr. Okoro"].map(str::to_owned).to_vec();
        check_eq!(
            pipeline(lines, 5),
            vec![4, 9],
            "the lengths of two signs, from a list of three lines and trays for five"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn the_town_hall() {
    everywhere(|| {
        let lines: Vec<String> = (0..30)
            .map(|room| format!(" Room {} ", 100 + room))
            .collect();
        check_eq!(
            pipeline(lines, 2),
            vec![8; 30],
            "the lengths of thirty signs, with trays for two"
        );
    });
}
