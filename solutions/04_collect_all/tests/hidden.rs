//! What people get wrong: an empty channel is taken for the end of the day; one pause is taken for the end; the end is
//! met with `unwrap`; the closed channel is asked again for ever; a second `recv` in each turn swallows a message.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use collect_all::collect_all;
use rstest::rstest;

/// Pauses are no longer than they need be: who looks every ten milliseconds shall be told so, and not run out of steps.
const fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// Sizes of flocks that nobody can know beforehand. They begin with two equal ones and a false alarm, where there are
/// that many.
fn flocks(count: usize) -> Vec<u32> {
    let mut inputs = inputs();
    let size = inputs.u32(2..90);
    [size, size, 0]
        .into_iter()
        .chain(std::iter::repeat_with(|| inputs.u32(..90)))
        .take(count)
        .collect()
}

/// A watcher who sends each flock after a pause, and goes home after one more.
fn slow_watcher(flocks: Vec<u32>, pause: Duration) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for birds in flocks {
            thread::sleep(pause);
            if tx.send(birds).is_err() {
                return;
            }
        }
        thread::sleep(pause);
    });
    rx
}

#[rstest]
#[case::a_day_without_flocks(0)]
#[case::one_flock(1)]
#[case::a_good_day(9)]
#[case::the_best_day_of_the_year(400)]
fn keeps_every_flock_in_order(#[case] count: usize) {
    let flocks = flocks(count);
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        for &birds in &flocks {
            let _ = tx.send(birds);
        }
        drop(tx);
        check_eq!(
            collect_all(&rx),
            flocks,
            "the list of a day that is over before the station looks (number of flocks: {count})"
        );
    });
}

#[rstest]
#[case::of_fifteen_seconds(4, seconds(15))]
#[case::of_three_minutes(1, seconds(180))]
#[case::of_ten_minutes_until_the_watcher_goes_home(0, seconds(600))]
fn waits_through_every_pause(#[case] count: u32, #[case] pause: Duration) {
    let flocks = flocks(count as usize);
    explore(|| {
        let rx = slow_watcher(flocks.clone(), pause);
        check_eq!(
            collect_all(&rx),
            flocks,
            "the list of a day with a pause of {pause:?} before each flock: an empty channel is not a closed one"
        );
        check_eq!(
            trace().virtual_nanos / 1_000_000_000,
            pause.as_secs() * u64::from(count + 1),
            "the second at which the list is there: when the last radio is switched off, not earlier and not later"
        );
    });
}

#[rstest]
fn hears_every_watcher() {
    explore(|| {
        let (tx, rx) = mpsc::channel();
        let quick = tx.clone();
        thread::spawn(move || {
            for birds in 1..=5 {
                let _ = quick.send(birds);
            }
            // A long rest, and a second rush in the evening.
            thread::sleep(seconds(80));
            for birds in 6..=10 {
                let _ = quick.send(birds);
            }
        });
        thread::spawn(move || {
            for birds in [100, 101, 102] {
                thread::sleep(seconds(30));
                let _ = tx.send(birds);
            }
        });
        let list = collect_all(&rx);
        let (slow, quick): (Vec<u32>, Vec<u32>) = list.into_iter().partition(|&birds| birds >= 100);
        check_eq!(
            quick,
            (1..=10).collect::<Vec<u32>>(),
            "what the list holds from the watcher who sends in two rushes, eighty seconds apart"
        );
        check_eq!(
            slow,
            [100, 101, 102],
            "what the list holds from the watcher who sends every thirty seconds: one radio is on until the last is off"
        );
    });
}

#[rstest]
fn takes_each_flock_from_hand_to_hand() {
    let flocks = flocks(12);
    everywhere(|| {
        // Without room in the channel, a flock is handed over only while somebody waits for it.
        let (tx, rx) = mpsc::sync_channel(0);
        let sent = flocks.clone();
        thread::spawn(move || {
            for birds in sent {
                if tx.send(birds).is_err() {
                    return;
                }
            }
        });
        check_eq!(
            collect_all(&rx),
            flocks,
            "the list of a day on which each flock is sent when the one before has been taken"
        );
    });
}

#[rstest]
fn sleeps_while_nothing_arrives() {
    let flocks = flocks(4);
    explore(|| {
        let rx = slow_watcher(flocks.clone(), seconds(12));
        check_eq!(
            collect_all(&rx),
            flocks,
            "the list of a day with a pause of twelve seconds before each flock"
        );
        check!(
            trace().idle_polls,
            |looks| *looks < 30,
            "in this minute there is no need to look again and again: waiting is one call"
        );
        check_eq!(
            trace().steps / 1_000,
            0,
            "who waits with a short limit, again and again, does not sleep either. Thousands of steps of the whole run"
        );
        check_eq!(
            trace().sleeps,
            0,
            "calls of `sleep`: who sleeps for a fixed time is late when something arrives meanwhile"
        );
    });
}
