//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p collect_all` runs just these, with real threads, and ends a hang after twenty seconds.

use std::sync::mpsc;
use std::thread;

use check_kit::{check_eq, deadline, everywhere};
use collect_all::collect_all;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn a_recording_of_a_day() {
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        for birds in [12, 7, 30] {
            let _ = tx.send(birds);
        }
        drop(tx);
        check_eq!(
            collect_all(&rx),
            [12, 7, 30],
            "the list of a day that is over before the station looks"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_day_at_the_lake() {
    everywhere(|| {
        let (tx, rx) = mpsc::sync_channel(0);
        thread::spawn(move || {
            for birds in 1..=20 {
                let _ = tx.send(birds);
            }
        });
        check_eq!(
            collect_all(&rx),
            (1..=20).collect::<Vec<u32>>(),
            "the list of a day on which twenty flocks come, one after the other"
        );
    });
}
