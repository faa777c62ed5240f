//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p ask` runs just these, with real threads, and ends a hang after twenty seconds.

use std::collections::HashMap;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

use ask::{Request, ServerGone, ask, serve};
use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;

type Answer = Result<Option<u32>, ServerGone>;

/// An operator with a small book, at the other end of the line.
fn operator() -> (Sender<Request>, JoinHandle<()>) {
    let book = [("bakery", 21), ("pool", 70)];
    let book: HashMap<_, _> = book
        .into_iter()
        .map(|(name, number)| (name.to_owned(), number))
        .collect();
    let (tx, rx) = mpsc::channel();
    (tx, thread::spawn(move || serve(rx, book)))
}

#[rstest]
#[timeout(deadline(20))]
fn two_numbers_from_the_book() {
    everywhere(|| {
        let (tx, operator) = operator();
        check_eq!(
            ask(&tx, "pool"),
            Answer::Ok(Some(70)),
            "the number of the pool"
        );
        check_eq!(
            ask(&tx, "bakery"),
            Answer::Ok(Some(21)),
            "the number of the bakery"
        );
        drop(tx);
        check_eq!(
            operator.join().is_ok(),
            true,
            "whether the operator goes home in peace when the last line is closed"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_name_that_is_not_in_the_book() {
    everywhere(|| {
        let (tx, operator) = operator();
        check_eq!(
            ask(&tx, "stable"),
            Answer::Ok(None),
            "the answer to a name that is not in the book"
        );
        drop(tx);
        let _ = operator.join();
    });
}

#[rstest]
#[timeout(deadline(20))]
fn nobody_at_the_switchboard() {
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        drop(rx);
        check_eq!(
            ask(&tx, "pool"),
            Answer::Err(ServerGone),
            "the answer when there is no operator"
        );
    });
}
