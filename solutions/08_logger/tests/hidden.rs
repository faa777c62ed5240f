//! What people get wrong: the thread is joined while a sender lives, in the struct, in a clone, behind a reference that
//! was dropped in its place; the thread has a sender itself; a flag says stop while lines are still queued, or while
//! the thread sleeps in `recv`; the thread looks again and again; a line is taken for the end; fields end in the wrong
//! order when the logger is dropped without `finish`.

use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use logger::Logger;
use rstest::rstest;

/// Lines that nobody can know beforehand; one is empty, two are equal, one has a second line, one would end a program
/// that takes words for signals.
fn lines(count: usize) -> Vec<String> {
    let mut inputs = inputs();
    let mut word = || -> String { (0..5).map(|_| inputs.lowercase()).collect() };
    (0..count)
        .map(|at| match at {
            1 => String::new(),
            2 | 3 => "a meteor ☄".to_owned(),
            4 => format!("{} \n{}\n", word(), word()),
            5 => "stop".to_owned(),
            _ => format!("{at} {}", word()),
        })
        .collect()
}

#[rstest]
#[case::no_line(0)]
#[case::one_line(1)]
#[case::a_quiet_night(8)]
#[case::a_night_of_meteors(700)]
fn every_line_in_its_order(#[case] count: usize) {
    let lines = lines(count);
    everywhere(|| {
        let logger = Logger::start();
        for line in &lines {
            logger.log(line);
        }
        check_eq!(
            logger.finish(),
            lines,
            "the book of a night with {count} lines"
        );
    });
}

#[rstest]
fn the_last_lines_are_in_the_book() {
    explore(|| {
        let logger = Logger::start();
        logger.log("dusk");
        thread::sleep(Duration::from_secs(3600));
        for line in ["a comet", "dawn", "good night"] {
            logger.log(line);
        }
        check_eq!(
            logger.finish(),
            ["dusk", "a comet", "dawn", "good night"],
            "the book, where three lines are called out right before `finish`: to stop is not to leave lines in the queue"
        );
        check!(
            trace().crossed(),
            |lines| *lines >= 4,
            "four lines go to another thread, which writes them down. Messages that another thread received"
        );
    });
}

#[rstest]
fn lines_of_two_astronomers_are_complete() {
    explore(|| {
        let logger = Mutex::new(Logger::start());
        let call = |line: &str| {
            if let Ok(logger) = logger.lock() {
                logger.log(line);
            }
        };
        thread::scope(|scope| {
            scope.spawn(|| ["east 1", "east 2", "east 3"].into_iter().for_each(call));
            ["west 1", "west 2"].into_iter().for_each(call);
        });
        let book = logger.into_inner().map(Logger::finish).unwrap_or_default();
        let (east, west): (Vec<String>, Vec<String>) =
            book.into_iter().partition(|line| line.starts_with("east"));
        check_eq!(
            (east, west),
            (
                ["east 1", "east 2", "east 3"].map(String::from).to_vec(),
                ["west 1", "west 2"].map(String::from).to_vec()
            ),
            "what the book holds of two astronomers in two threads, each in their own order"
        );
    });
}

#[rstest]
fn the_scribe_sleeps_while_nobody_speaks() {
    explore(|| {
        let logger = Logger::start();
        for line in ["Venus", "Mars"] {
            thread::sleep(Duration::from_secs(20));
            logger.log(line);
        }
        thread::sleep(Duration::from_secs(20));
        check_eq!(
            logger.finish(),
            ["Venus", "Mars"],
            "the book of a night with a pause of twenty seconds before each line"
        );
        check!(
            trace().idle_polls,
            |looks| *looks < 20,
            "in this minute there is no need to look again and again: to wait is one call"
        );
        check_eq!(
            trace().steps / 1_000,
            0,
            "who waits with a short limit, again and again, does not sleep. Thousands of steps of the whole run"
        );
        check_eq!(
            (trace().sleeps, trace().virtual_nanos / 1_000_000_000),
            (0, 60),
            "calls of `sleep`, and the second at which the book was there"
        );
    });
}

#[rstest]
#[case::without_a_line(0)]
#[case::with_some_lines(3)]
fn whoever_is_not_asked_for_the_book_goes_home_too(#[case] count: usize) {
    let lines = lines(count);
    explore(|| {
        let logger = Logger::start();
        for line in &lines {
            logger.log(line);
        }
        drop(logger);
        // Whether the scribe goes home is among the faults.
        check!(
            trace().sent(),
            |sent| *sent >= count as u64,
            "the lines are called out to the scribe. Messages sent"
        );
    });
}

#[rstest]
fn two_observatories_have_two_books() {
    explore(|| {
        let (north, south) = (Logger::start(), Logger::start());
        north.log("aurora");
        south.log("the Southern Cross");
        north.log("snow");
        check_eq!(
            south.finish(),
            ["the Southern Cross"],
            "the book of one observatory, while the other one is still open"
        );
        check_eq!(
            north.finish(),
            ["aurora", "snow"],
            "the book of the other one"
        );
    });
}
