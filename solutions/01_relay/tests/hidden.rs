//! What people get wrong: receiving before anybody was started who could send; one end each of two channels;
//! `let (tx, _)`, which hangs up at once; a look at the channel in place of waiting for it; no second thread; no channel.

use std::thread;

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use relay::relay;
use rstest::rstest;

/// A text of so many characters that nobody can know beforehand. Some of them are longer than one byte; where there is
/// room it begins with a space, ends with a new line, and has a second line.
fn report(length: usize) -> String {
    let mut inputs = inputs();
    (0..length)
        .map(|at| match (at, inputs.u8(..8)) {
            (_, _) if length < 9 => inputs.lowercase(),
            (0, _) | (4, _) => ' ',
            (6, _) => '\n',
            (at, _) if at + 1 == length => '\n',
            (_, 0) => ' ',
            (_, 1) => 'ø',
            (_, 2) => '船',
            _ => inputs.lowercase(),
        })
        .collect()
}

#[rstest]
#[case::an_empty_report(0)]
#[case::one_character(1)]
#[case::one_line(60)]
#[case::a_long_report(5_000)]
fn returns_the_text_unchanged(#[case] length: usize) {
    let text = report(length);
    everywhere(|| {
        check_eq!(
            relay(text.clone()),
            text,
            "what the office heard, of a report of {length} characters"
        );
    });
}

#[rstest]
fn one_message_crosses_between_two_threads() {
    let text = report(12);
    explore(|| {
        check_eq!(relay(text.clone()), text, "what the office heard");
        check!(
            trace().crossed(),
            |messages| *messages >= 1,
            "one thread speaks and another one listens: the office does not talk to itself. Messages that went from one \
             thread to another"
        );
        check_eq!(
            trace()
                .channels
                .iter()
                .map(|line| line.sent)
                .max()
                .unwrap_or(0),
            1,
            "the number of messages on the line: the text crosses it once and in one piece"
        );
    });
}

#[rstest]
fn waits_without_looking_again_and_again() {
    let text = report(12);
    explore(|| {
        check_eq!(
            relay(text.clone()),
            text,
            "what the office heard, also when the keeper is slow to start"
        );
        // Being told that the line is closed is a look that finds nothing, too.
        check!(
            trace().idle_polls,
            |looks| *looks <= 2,
            "the office does not look again and again at a line on which nothing has arrived: to wait is one call"
        );
        check_eq!(
            trace().sleeps,
            0,
            "calls of `sleep`: nobody can know how long is long enough"
        );
    });
}

#[rstest]
fn two_calls_at_the_same_time_do_not_mix() {
    let (north, south) = (format!("{} N", report(6)), format!("{} S", report(6)));
    explore(|| {
        let heard = thread::scope(|scope| {
            let other = scope.spawn(|| relay(north.clone()));
            let mine = relay(south.clone());
            (other.join().ok(), mine)
        });
        check_eq!(
            heard,
            (Some(north.clone()), south.clone()),
            "what two offices heard that called at the same time: each has a line of its own"
        );
    });
}
