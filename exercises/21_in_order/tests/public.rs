//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p in_order` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! With real threads the order may be right by luck. The grader tries many orders.

use check_kit::{check_eq, deadline, everywhere};
use in_order::in_order;
use rstest::rstest;

fn brighter(point: u32) -> u32 {
    point + 100
}

#[rstest]
#[timeout(deadline(20))]
fn three_strips() {
    everywhere(|| {
        check_eq!(
            in_order(vec![vec![7, 1], vec![9], vec![4, 4, 2]], brighter),
            vec![107, 101, 109, 104, 104, 102],
            "the strips [7, 1], [9] and [4, 4, 2], each point a hundred brighter"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn without_strips_there_is_no_picture() {
    everywhere(|| {
        check_eq!(
            in_order(vec![], |point| point),
            Vec::<u32>::new(),
            "the picture of no strips"
        );
    });
}
