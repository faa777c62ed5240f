//! What people get wrong: message n + 1 is taken out and thrown away; it is waited for; without seats the first
//! message is waited for all the same; an empty queue is taken for the end; the end is met with `unwrap`; the whole
//! queue is taken and cut to length.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use rstest::rstest;
use take_n::take_n;

const MINUTE: Duration = Duration::from_secs(60);

/// Numbers that nobody can know beforehand; the second is like the first, and the third is 0.
fn skiers(count: usize) -> Vec<u32> {
    let mut inputs = inputs();
    let first = inputs.u32(1..900);
    [first, first, 0]
        .into_iter()
        .chain(std::iter::repeat_with(|| inputs.u32(..900)))
        .take(count)
        .collect()
}

/// A queue to which one skier comes each minute; the gate closes one minute after the last.
fn one_a_minute(skiers: Vec<u32>) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for skier in skiers {
            thread::sleep(MINUTE);
            if tx.send(skier).is_err() {
                return;
            }
        }
        thread::sleep(MINUTE);
    });
    rx
}

#[rstest]
#[case::one_of_one(1, 1)]
#[case::some_of_many(4, 9)]
#[case::all_but_one(7, 8)]
#[case::as_many_as_there_are(5, 5)]
#[case::a_long_queue(150, 400)]
fn takes_the_first_and_leaves_the_rest(#[case] seats: usize, #[case] count: usize) {
    let skiers = skiers(count);
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        for &skier in &skiers {
            let _ = tx.send(skier);
        }
        // The gate is open all the time: whoever waits for one more than there are seats may wait for ever.
        check_eq!(
            take_n(&rx, seats),
            skiers[..seats],
            "who is in a cabin of {seats} seats, of a queue of {count}"
        );
        check_eq!(
            rx.try_iter().collect::<Vec<_>>(),
            skiers[seats..],
            "who is still in the queue: what was taken out of a channel cannot be put back"
        );
        drop(tx);
    });
}

#[rstest]
fn leaves_as_soon_as_it_is_full() {
    let skiers = skiers(5);
    explore(|| {
        let rx = one_a_minute(skiers.clone());
        let begin = Instant::now();
        check_eq!(
            take_n(&rx, 3),
            skiers[..3],
            "who is in a cabin of three seats, when one skier comes each minute: an empty queue is no closed gate"
        );
        check_eq!(
            begin.elapsed().as_secs(),
            180,
            "the second at which the cabin leaves: with the third skier, and not with the fourth"
        );
        // One look before each wait is no polling.
        check!(
            trace().idle_polls,
            |looks| *looks <= 3,
            "looks that found nothing: to wait is one call"
        );
        check_eq!(
            trace().sleeps + trace().steps / 1_000,
            0,
            "calls of `sleep`, and thousands of steps: whoever waits sleeps until somebody comes"
        );
        check_eq!(
            rx.iter().collect::<Vec<_>>(),
            skiers[3..],
            "who came for the next cabin"
        );
    });
}

#[rstest]
fn without_seats_it_waits_for_nobody() {
    let skiers = skiers(1);
    explore(|| {
        let rx = one_a_minute(skiers.clone());
        let begin = Instant::now();
        check_eq!(
            take_n(&rx, 0).len(),
            0,
            "the skiers in a cabin without seats"
        );
        check_eq!(
            begin.elapsed().as_secs(),
            0,
            "the second at which a cabin without seats leaves"
        );
        check_eq!(
            rx.iter().collect::<Vec<_>>(),
            skiers,
            "who is in the queue after a cabin without seats"
        );
    });
}

#[rstest]
#[case::for_which_two_came(4, 2)]
#[case::for_which_nobody_came(3, 0)]
fn the_last_cabin_takes_who_is_left(#[case] seats: usize, #[case] count: usize) {
    let skiers = skiers(count);
    explore(|| {
        let rx = one_a_minute(skiers.clone());
        check_eq!(
            take_n(&rx, seats),
            skiers,
            "who is in a cabin of {seats} seats when the gate was closed after {count}: a closed channel is an end, and no accident"
        );
        check_eq!(
            trace().virtual_nanos / MINUTE.as_nanos() as u64,
            count as u64 + 1,
            "the minute at which it leaves: when the gate closes"
        );
    });
}

#[rstest]
fn nobody_is_lost_between_two_cabins() {
    let skiers = skiers(7);
    everywhere(|| {
        // Without room in the channel, a skier is handed over only while somebody asks for one.
        let (tx, rx) = mpsc::sync_channel(0);
        let queue = skiers.clone();
        let gate = thread::spawn(move || {
            queue
                .into_iter()
                .filter(|skier| tx.send(*skier).is_ok())
                .count()
        });
        let cabins: Vec<Vec<u32>> = [2, 2, 1, 9].map(|seats| take_n(&rx, seats)).into();
        check_eq!(
            cabins,
            [&skiers[..2], &skiers[2..4], &skiers[4..5], &skiers[5..]],
            "who is in the cabins of 2, 2, 1 and 9 seats, one after the other, where each skier comes when the one before has been taken"
        );
        drop(rx);
        check_eq!(
            gate.join().ok(),
            Some(7),
            "the number of skiers who went through the gate"
        );
    });
}
