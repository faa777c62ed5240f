//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p fan_out` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use fan_out::fan_out;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn seven_cards_for_three_players() {
    everywhere(|| {
        check_eq!(
            fan_out(vec![70, 10, 40, 20, 60, 30, 50], 3),
            vec![vec![70, 20, 50], vec![10, 60], vec![40, 30]],
            "the hands of three players, when the cards 70, 10, 40, 20, 60, 30, 50 are dealt in turn"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_game_for_one() {
    everywhere(|| {
        check_eq!(
            fan_out(vec![3, 1, 2], 1),
            vec![vec![3, 1, 2]],
            "the hand of the only player"
        );
    });
}
