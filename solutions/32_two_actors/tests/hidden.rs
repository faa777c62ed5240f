//! What people get wrong: both ask and wait for the answer; both listen first; without the nods, both stand before a
//! full letter box; a sender that is kept lets the other listen for ever; the greeting never leaves its thread.

use check_kit::{check, check_eq, everywhere, explore, trace};
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
fn each_hears_the_whole_greeting_of_the_other() {
    everywhere(|| {
        check_eq!(
            swap_greetings(),
            greetings(),
            "what the north heard, and what the south heard: three sentences each, in their order, with a space between them"
        );
    });
}

#[rstest]
fn the_sentences_go_from_thread_to_thread() {
    explore(|| {
        let heard = swap_greetings();
        check_eq!(
            (heard.0.len(), heard.1.len()),
            (SOUTH.join(" ").len(), NORTH.join(" ").len()),
            "how much each of them heard"
        );
        let trace = trace();
        check!(
            trace.crossed(),
            |crossed| *crossed >= 6,
            "how many messages went from one thread to another: six sentences, one at a time"
        );
    });
}

#[rstest]
fn nobody_looks_again_and_again() {
    explore(|| {
        let heard = swap_greetings();
        check_eq!(
            heard.1.is_empty(),
            false,
            "whether the south heard anything"
        );
        let trace = trace();
        check_eq!(
            (
                trace.idle_polls,
                trace.sleeps,
                trace.virtual_nanos / 1_000_000_000
            ),
            (0, 0, 0),
            "looks that found nothing, sleeps, and seconds that passed: who has to wait is woken by what comes, and nobody guesses how long it takes"
        );
    });
}

#[rstest]
fn they_can_greet_each_other_again() {
    everywhere(|| {
        let both = [swap_greetings(), swap_greetings()];
        check_eq!(
            both,
            [greetings(), greetings()],
            "what is heard when the same two meet twice: nothing is left over from the first time"
        );
    });
}
