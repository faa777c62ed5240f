//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p offer_all` runs just these, with real threads, and ends a hang after twenty seconds.

use std::sync::mpsc;

use check_kit::{check_eq, deadline, everywhere};
use offer_all::offer_all;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn room_for_all_of_them() {
    everywhere(|| {
        let (tx, gondola) = mpsc::sync_channel(4);
        check_eq!(
            offer_all(&tx, vec![31, 7, 12]),
            (3, vec![]),
            "how many of three skiers find one of four places, and who stays behind"
        );
        check_eq!(
            gondola.try_iter().collect::<Vec<u32>>(),
            [31, 7, 12],
            "who sits in the gondola"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn two_places_for_five() {
    everywhere(|| {
        let (tx, gondola) = mpsc::sync_channel(2);
        check_eq!(
            offer_all(&tx, vec![31, 7, 12, 5, 9]),
            (2, vec![12, 5, 9]),
            "how many of five skiers find one of two places, and who stays behind"
        );
        check_eq!(
            gondola.try_iter().collect::<Vec<u32>>(),
            [31, 7],
            "who sits in the gondola"
        );
    });
}
