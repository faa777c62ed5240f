//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p take_n` runs just these, with real threads, and ends a hang after twenty seconds.

use std::sync::mpsc;

use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;
use take_n::take_n;

#[rstest]
#[timeout(deadline(20))]
fn two_cabins() {
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        for skier in 1..=5 {
            let _ = tx.send(skier);
        }
        drop(tx);
        check_eq!(
            (take_n(&rx, 3), take_n(&rx, 3)),
            (vec![1, 2, 3], vec![4, 5]),
            "who is in the first and in the second cabin, of three seats each, when five skiers came"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn as_many_skiers_as_seats() {
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        for skier in [11, 12] {
            let _ = tx.send(skier);
        }
        // The gate is still open: `tx` lives.
        check_eq!(
            take_n(&rx, 2),
            [11, 12],
            "who is in a cabin of two seats when two skiers came"
        );
        drop(tx);
    });
}
