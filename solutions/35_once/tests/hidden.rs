//! What people get wrong: an end that can be used twice or copied (see `compile_fail/`); a receiver that does not
//! wait, or waits in a circle; a sender that waits, panics, or keeps the channel open; bounds on the message that
//! nobody asked for.

#![expect(
    unused_mut,
    reason = "that `send(&mut self)` is wrong is for the compile-fail cases to say, not for a broken build"
)]

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use once::once;
use rstest::rstest;

const HOUR: Duration = Duration::from_secs(3600);

/// Neither `Clone` nor `Copy`, `Default` or `PartialEq`.
struct Pledge {
    painter: String,
    amount: u64,
}

#[rstest]
fn the_bid_arrives() {
    let mut inputs = inputs();
    let bid = inputs.u64(..1 << 40);
    everywhere(|| {
        let (mut tx, mut rx) = once();
        tx.send(bid);
        check_eq!(
            rx.recv(),
            Some(bid),
            "a bid that was handed in before anybody waited"
        );
    });
}

#[rstest]
#[case::at_once(0)]
#[case::after_a_long_time(5)]
fn a_bidder_who_leaves_without_a_bid_is_none(#[case] hours: u32) {
    explore(|| {
        let (tx, mut rx) = once::<u64>();
        thread::spawn(move || {
            thread::sleep(HOUR * hours);
            drop(tx);
        });
        check_eq!(
            rx.recv(),
            None::<u64>,
            "the bid of somebody who left without one after {hours} hours"
        );
    });
}

#[rstest]
fn the_auctioneer_waits_for_a_late_bid() {
    explore(|| {
        let (mut tx, mut rx) = once();
        thread::spawn(move || {
            thread::sleep(HOUR * 30);
            tx.send(75_u64);
        });
        check_eq!(rx.recv(), Some(75), "a bid that came thirty hours later");
        let trace = trace();
        check!(
            trace.idle_polls,
            |polls| *polls == 0,
            "`recv` waits until it is woken; it does not look again and again"
        );
        check!(
            trace.sleeps,
            |sleeps| *sleeps == 0,
            "`recv` is woken by the bid; it does not sleep for a while and hope"
        );
    });
}

#[rstest]
fn a_bid_waits_for_a_late_auctioneer() {
    explore(|| {
        let (mut tx, mut rx) = once();
        thread::spawn(move || {
            tx.send(410_u64);
        });
        // The bidder's thread has ended long ago, and its end of the channel with it.
        thread::sleep(HOUR * 9);
        check_eq!(
            rx.recv(),
            Some(410),
            "a bid whose bidder had gone home before it was opened"
        );
        check_eq!(
            trace().virtual_nanos / 1_000_000_000 / 3600,
            9,
            "the hours that all this took"
        );
    });
}

#[rstest]
fn either_end_may_live_in_another_thread() {
    let mut inputs = inputs();
    let bid = inputs.u64(..1 << 40);
    everywhere(|| {
        let (mut tx, mut rx) = once();
        let auctioneer = thread::spawn(move || rx.recv());
        thread::spawn(move || {
            tx.send(bid);
        });
        check_eq!(
            auctioneer.join().ok().flatten(),
            Some(bid),
            "a bid from one thread to another"
        );
    });
}

#[rstest]
fn envelopes_do_not_mix() {
    explore(|| {
        let mut receivers = Vec::new();
        for lot in 0..6_u64 {
            let (mut tx, rx) = once();
            receivers.push(rx);
            thread::spawn(move || {
                // The fourth bidder leaves without a bid.
                if lot != 3 {
                    tx.send(lot * 100);
                }
            });
        }
        let opened: Vec<Option<u64>> = receivers
            .into_iter()
            .rev()
            .map(|mut rx| rx.recv())
            .collect();
        check_eq!(
            opened,
            vec![Some(500), Some(400), None, Some(200), Some(100), Some(0)],
            "the bids for six paintings, opened in reverse order"
        );
    });
}

#[rstest]
fn a_bid_may_be_of_any_type() {
    let mut inputs = inputs();
    let amount = inputs.u64(1..1 << 40);
    everywhere(|| {
        let (mut tx, mut rx) = once();
        thread::spawn(move || {
            tx.send(Pledge {
                painter: format!("painter {amount}"),
                amount,
            });
        });
        check_eq!(
            rx.recv().map(|pledge| (pledge.painter, pledge.amount)),
            Some((format!("painter {amount}"), amount)),
            "a message that is neither Clone nor Copy"
        );
    });
}

#[rstest]
fn a_bid_that_nobody_opens_is_dropped_quietly() {
    everywhere(|| {
        let painting = Arc::new("still life");

        let (mut tx, rx) = once();
        drop(rx);
        tx.send(Arc::clone(&painting));
        check_eq!(
            Arc::strong_count(&painting),
            1,
            "the owners of a painting, after a bid for nobody"
        );

        let (mut tx, rx) = once();
        tx.send(Arc::clone(&painting));
        drop(rx);
        check_eq!(
            Arc::strong_count(&painting),
            1,
            "the owners of a painting, after an envelope was thrown away unopened"
        );
    });
}
