//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p logger` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use logger::Logger;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn a_short_night() {
    everywhere(|| {
        let logger = Logger::start();
        logger.log("clear sky");
        logger.log("a meteor in the north");
        check_eq!(
            logger.finish(),
            ["clear sky", "a meteor in the north"],
            "the book of a night with two lines"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_night_of_clouds() {
    everywhere(|| {
        check_eq!(
            Logger::start().finish(),
            Vec::<String>::new(),
            "the book of a night in which nobody saw anything"
        );
    });
}
