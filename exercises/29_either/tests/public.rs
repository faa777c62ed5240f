//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p either` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! What stands in `explore` needs a clock that can be turned: it runs under the grader only.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check_eq, deadline, everywhere, explore};
use either::{Event, either};
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn a_star_and_a_remark() {
    everywhere(|| {
        let (star, stars) = mpsc::channel();
        let (remark, remarks) = mpsc::channel();
        star.send(-26).expect("the logbook is open");
        remark
            .send("clear".to_owned())
            .expect("the logbook is open");
        drop((star, remark));
        let mut entries: Vec<Event> = either(stars, remarks).iter().collect();
        entries.sort_by_key(|entry| matches!(entry, Event::Text(_)));
        check_eq!(
            entries,
            vec![Event::Num(-26), Event::Text("clear".to_owned())],
            "one entry of each side, the number first"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn an_astronomer_who_says_nothing() {
    explore(|| {
        let (star, stars) = mpsc::channel();
        let (remark, remarks) = mpsc::channel();
        let start = Instant::now();
        let book = either(stars, remarks);
        thread::spawn(move || {
            let _ = star.send(41);
            let _ = star.send(42);
            thread::sleep(Duration::from_secs(9 * 3600));
            drop(remark);
        });
        check_eq!(
            [book.recv().ok(), book.recv().ok()],
            [Some(Event::Num(41)), Some(Event::Num(42))],
            "two numbers, and no remark all night"
        );
        check_eq!(
            start.elapsed().as_secs() / 3600,
            0,
            "the hours until both numbers are in the book"
        );
    });
}
