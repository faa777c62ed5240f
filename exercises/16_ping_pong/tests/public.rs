//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p ping_pong` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use ping_pong::ping_pong;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
#[case::not_even_one(0)]
#[case::three(3)]
fn sings_in_turn(#[case] rounds: u32) {
    everywhere(|| {
        let sounds = ping_pong(rounds);
        let sides: Vec<String> = sounds
            .iter()
            .map(|sound| sound.chars().take(4).collect())
            .collect();
        check_eq!(
            sides,
            ["ping", "pong"].repeat(rounds as usize),
            "the sounds of {rounds} rounds, in order"
        );
    });
}
