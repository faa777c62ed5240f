//! What people get wrong: both sides wait first, or both pull first; one thread is on both ends; a side is joined while the
//! sender that it listens to is alive; a sound is noted after the saw has been handed over, or without waiting for
//! the other side; channels with room, where a pull need not be felt.

use std::thread;

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use ping_pong::ping_pong;
use rstest::rstest;

/// What a right list says, with nothing behind the names of the sounds.
fn names(sounds: &[String]) -> Vec<String> {
    let name = |sound: &String| sound.chars().take(4).collect();
    sounds.iter().map(name).collect()
}

fn in_turn(rounds: u32) -> Vec<String> {
    let sounds = ["ping", "pong"].repeat(rounds as usize);
    sounds.into_iter().map(String::from).collect()
}

/// The pulls that went from one thread to the other one through a channel without room.
fn felt() -> u64 {
    let trace = trace();
    let without_room = trace
        .channels
        .iter()
        .filter(|channel| channel.capacity == Some(0));
    without_room.map(|channel| channel.crossed).sum()
}

#[rstest]
#[case::one(1)]
#[case::two(2)]
#[case::some(0)]
fn nobody_pulls_twice_in_a_row(#[case] rounds: u32) {
    let rounds = if rounds == 0 {
        inputs().u32(3..9)
    } else {
        rounds
    };
    explore(|| {
        check_eq!(
            names(&ping_pong(rounds)),
            in_turn(rounds),
            "the sounds of {rounds} rounds: in every schedule, a ping and a pong in turn"
        );
    });
}

#[rstest]
fn every_pull_is_felt_at_the_other_end() {
    explore(|| {
        let sounds = ping_pong(5).len();
        check_eq!(sounds, 10, "the number of sounds of five rounds");
        check!(
            trace().crossed(),
            |crossed| *crossed >= 9,
            "ten pulls, and each of them is a message to the other thread; how many messages went from one thread to another"
        );
    });
}

#[rstest]
fn no_pull_is_stored() {
    explore(|| {
        let sounds = ping_pong(4).len();
        check_eq!(sounds, 8, "the number of sounds of four rounds");
        check!(
            felt(),
            |felt| *felt >= 7,
            "eight pulls over channels that store nothing; how many messages went from hand to hand"
        );
    });
}

#[rstest]
fn two_saws_do_not_mix() {
    everywhere(|| {
        let neighbours = thread::spawn(|| names(&ping_pong(3)));
        let own = names(&ping_pong(2));
        check_eq!(
            (own, neighbours.join().ok()),
            (in_turn(2), Some(in_turn(3))),
            "the sounds of two pairs of sawyers at the same time, with two rounds and with three"
        );
    });
}

#[rstest]
#[case::none(0)]
#[case::a_thousand(1000)]
fn a_long_day(#[case] rounds: u32) {
    everywhere(|| {
        check_eq!(
            names(&ping_pong(rounds)),
            in_turn(rounds),
            "the sounds of {rounds} rounds, in order"
        );
    });
}
