//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p two_actors` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;
use two_actors::swap_greetings;

const NORTH: [&str; 3] = [
    "The north greets you.",
    "Our rivers meet at the sea.",
    "Let there be peace.",
];

const SOUTH: [&str; 3] = [
    "The south is glad to see you.",
    "Our roads end at your gates.",
    "There shall be peace.",
];

/// What each of them is to hear.
fn greetings() -> (String, String) {
    (SOUTH.join(" "), NORTH.join(" "))
}

#[rstest]
#[timeout(deadline(20))]
fn both_have_been_greeted() {
    everywhere(|| {
        check_eq!(
            swap_greetings(),
            greetings(),
            "what the north heard, and what the south heard"
        );
    });
}
