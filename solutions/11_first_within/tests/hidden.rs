//! What people get wrong: one arm for both errors; they sleep for the whole limit and look afterwards; they ask the
//! clock in a loop; they wait without a limit; they look once and do not wait at all; they lose part of the limit
//! or a message that comes after it.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs};
use first_within::{Outcome, first_within};
use rstest::rstest;

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_micros(20);

#[rstest]
#[case::and_the_limit_is_short(Duration::from_millis(5))]
#[case::and_there_is_no_time_to_wait(Duration::ZERO)]
fn gives_a_message_that_is_there_already(#[case] limit: Duration) {
    let mut inputs = inputs();
    // The second one is empty: that somebody pressed the button, and said nothing, is a message, too.
    let texts = [0, 1, 2].map(|at| match at {
        1 => String::new(),
        _ => inputs.u32(..).to_string(),
    });
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        for text in &texts {
            tx.send(text.clone()).expect("the receiver is right here");
        }
        drop(tx);
        let outcomes: Vec<_> = (0..5).map(|_| first_within(&rx, limit)).collect();
        check_eq!(
            outcomes,
            texts
                .iter()
                .map(|text| Outcome::Got(text.clone()))
                .chain([Outcome::Closed, Outcome::Closed])
                .collect::<Vec<_>>(),
            "five calls with a limit of {limit:?}, when three messages lie in a closed channel: one message a call, and a closed channel is no silent one"
        );
    });
}

#[rstest]
#[case::a_blink(Duration::ZERO)]
#[case::seconds(Duration::from_secs(4))]
#[case::minutes(Duration::from_secs(1500))]
fn gives_up_when_the_limit_is_over_and_not_before(#[case] least: Duration) {
    let limit = least + Duration::from_nanos(inputs().u64(1_000_000..1_000_000_000));
    explore(|| {
        let (tx, rx) = mpsc::channel();
        let start = Instant::now();
        check_eq!(
            first_within(&rx, limit),
            Outcome::TimedOut,
            "the outcome after {limit:?}, when the sender is silent and still there: a silent channel is no closed one"
        );
        check!(
            start.elapsed(),
            |elapsed| (limit..limit + A_MOMENT).contains(elapsed),
            "nobody sends and nobody leaves, so a limit of {limit:?} is waited for to its end, and no longer"
        );
        drop(tx);
    });
}

#[rstest]
fn returns_the_moment_a_message_arrives() {
    let after = Duration::from_nanos(inputs().u64(2_000_000_000..9_000_000_000) | 1);
    explore(|| {
        let (tx, rx) = mpsc::channel();
        let start = Instant::now();
        let sender = thread::spawn(move || {
            thread::sleep(after);
            let _ = tx.send("berth five".to_owned());
            // Still there long after the answer: only the message can end the waiting.
            thread::sleep(Duration::from_secs(100));
        });
        check_eq!(
            first_within(&rx, Duration::from_secs(10)),
            Outcome::Got("berth five".to_owned()),
            "the outcome when a message comes after {after:?} and the limit is ten seconds"
        );
        check!(
            start.elapsed(),
            |elapsed| (after..after + A_MOMENT).contains(elapsed),
            "a message after {after:?} ends the waiting, long before the limit of ten seconds"
        );
        let _ = sender.join();
    });
}

#[rstest]
fn learns_at_once_that_nobody_is_left_to_send() {
    let after = Duration::from_nanos(inputs().u64(2_000_000_000..9_000_000_000) | 1);
    explore(|| {
        let (tx, rx) = mpsc::channel();
        let start = Instant::now();
        thread::spawn(move || {
            thread::sleep(after);
            drop(tx);
        });
        let waited = first_within(&rx, Duration::from_secs(3600));
        let again = first_within(&rx, Duration::from_secs(3600));
        check_eq!(
            [waited, again],
            [Outcome::Closed, Outcome::Closed],
            "the outcomes of two calls, when the only sender goes away after {after:?} and the limit is an hour: a closed channel is no silent one"
        );
        check!(
            start.elapsed(),
            |elapsed| (after..after + A_MOMENT).contains(elapsed),
            "the channel closes after {after:?}; the first call ends then, and the second one does not wait at all"
        );
    });
}

#[rstest]
fn keeps_a_message_that_comes_as_the_limit_ends() {
    explore(|| {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || {
            thread::sleep(Duration::from_secs(20));
            let _ = tx.send("just in time".to_owned());
            thread::sleep(Duration::from_secs(100));
        });
        let outcomes = [
            first_within(&rx, Duration::from_secs(20)),
            first_within(&rx, Duration::from_secs(20)),
        ];
        // Which of the two calls has it is for the schedule to say.
        let heard = outcomes
            .iter()
            .filter(|outcome| matches!(outcome, Outcome::Got(_)))
            .count();
        check_eq!(
            heard,
            1,
            "how many of two calls of twenty seconds have the message that comes as the first limit ends: it belongs to one of them, and is not lost"
        );
    });
}

#[rstest]
fn leaves_a_late_message_for_the_next_call() {
    explore(|| {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || {
            thread::sleep(Duration::from_secs(30));
            let _ = tx.send("sorry, I slept".to_owned());
        });
        let outcomes = [
            first_within(&rx, Duration::from_secs(20)),
            first_within(&rx, Duration::from_secs(20)),
            first_within(&rx, Duration::from_secs(20)),
        ];
        check_eq!(
            outcomes,
            [
                Outcome::TimedOut,
                Outcome::Got("sorry, I slept".to_owned()),
                Outcome::Closed
            ],
            "three calls of twenty seconds each, when the only message comes after thirty"
        );
    });
}
