//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p send_all` runs just these, with real threads, and ends a hang after twenty seconds.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{self, JoinHandle};

use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;
use send_all::send_all;

/// A clerk who takes `wanted` parcels, goes home, and can then be asked which ones.
fn clerk(counter: Receiver<String>, wanted: usize) -> JoinHandle<Vec<String>> {
    thread::spawn(move || counter.iter().take(wanted).collect())
}

fn parcels(names: &[&str]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

#[rstest]
#[timeout(deadline(20))]
fn the_clerk_stays_to_the_end() {
    everywhere(|| {
        let (tx, rx) = sync_channel(0);
        let clerk = clerk(rx, 3);
        check_eq!(
            send_all(&tx, parcels(&["lamp", "kettle", "atlas"])),
            Ok(3),
            "what the courier says after three parcels for a clerk who takes three"
        );
        drop(tx);
        check_eq!(
            clerk.join().ok(),
            Some(parcels(&["lamp", "kettle", "atlas"])),
            "what the clerk took"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn the_clerk_goes_home_after_one_parcel() {
    everywhere(|| {
        // Without a buffer every parcel goes from hand to hand.
        let (tx, rx) = sync_channel(0);
        let clerk = clerk(rx, 1);
        check_eq!(
            send_all(&tx, parcels(&["lamp", "kettle", "atlas"])),
            Err(parcels(&["kettle", "atlas"])),
            "what the courier brings back when the clerk took one of three parcels"
        );
        drop(tx);
        check_eq!(
            clerk.join().ok(),
            Some(parcels(&["lamp"])),
            "what the clerk took"
        );
    });
}
