//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds.
//! `cargo test -p once` runs these with real threads, and the examples on top of `src/lib.rs` with them:
//! the programs there that must not compile are half of the goal.

#![expect(
    unused_mut,
    reason = "these tests also build while `send` and `recv` still ask for `mut`; in the end nobody needs it"
)]

use std::thread;

use check_kit::{check_eq, deadline, everywhere};
use once::once;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn a_bid_from_another_thread() {
    everywhere(|| {
        let (mut tx, mut rx) = once();
        thread::spawn(move || tx.send(1200));
        check_eq!(rx.recv(), Some(1200), "the bid that was handed in");
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_bidder_who_leaves() {
    everywhere(|| {
        let (tx, mut rx) = once::<u32>();
        drop(tx);
        check_eq!(
            rx.recv(),
            None::<u32>,
            "the bid of somebody who left without one"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn an_auctioneer_who_went_home() {
    everywhere(|| {
        let (mut tx, rx) = once();
        drop(rx);
        tx.send(900);
        check_eq!(
            thread::panicking(),
            false,
            "whether a bid for nobody is a reason to panic"
        );
    });
}
