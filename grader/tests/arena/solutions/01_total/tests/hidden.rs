//! The hidden half of a course to be attacked. A word that is found nowhere else, quokkagram, shows whether
//! anything of it comes out; so does numbatcase, in names that reports do not show.

use std::any::type_name;
use std::thread::Thread;

use check_kit::{check, check_eq, everywhere, explore, inputs, native, trace};
use rstest::rstest;
use total::total;

/// What only the judge says: QUOKKAGRAM is a line that no submission ever fails by.
const QUOKKAGRAM: &str = "quokkagram";

/// Whether this is the simulation, where `std` is another crate than the real one.
fn quokkagram_is_simulated() -> bool {
    type_name::<Thread>().starts_with("sim_std")
}

fn quokkagram_parts(count: usize, most: usize) -> Vec<Vec<u64>> {
    let mut quokkagram = inputs();
    (0..count)
        .map(|_| {
            let length = quokkagram.usize(1..=most);
            (0..length).map(|_| quokkagram.u64(1..1 << 32)).collect()
        })
        .collect()
}

/// By which means the numbers came: quokkagram.
fn quokkagram_means(calls: usize, parts: &[Vec<u64>]) {
    if !quokkagram_is_simulated() {
        return;
    }
    let numbers = calls * parts.iter().flatten().count();
    check!(
        trace(),
        |trace| QUOKKAGRAM.len() == 10 && trace.sent() == numbers as u64,
        "each number is a message of its own"
    );
    check_eq!(
        trace().producers(),
        parts.len() as u64,
        "how many threads sent over one channel"
    );
    check_eq!(
        trace().crossed(),
        numbers as u64,
        "how many messages came from another thread"
    );
    check_eq!(
        trace().threads_spawned,
        (calls * parts.len()) as u64,
        "how many threads were spawned"
    );
}

#[rstest]
#[case::numbatcase_two_parts(2, 2)]
#[case::numbatcase_three_parts(3, 1)]
fn adds_every_number(#[case] count: usize, #[case] most: usize) {
    let quokkagram = quokkagram_parts(count, most);
    everywhere(|| {
        check_eq!(
            total(quokkagram.clone()),
            quokkagram.iter().flatten().sum::<u64>(),
            "the total"
        );
        quokkagram_means(1, &quokkagram);
    });
}

#[rstest]
fn each_part_has_its_producer() {
    let quokkagram = quokkagram_parts(3, 2);
    everywhere(|| {
        check_eq!(
            total(quokkagram.clone()),
            quokkagram.iter().flatten().sum::<u64>(),
            "the total of three parts"
        );
        quokkagram_means(1, &quokkagram);
    });
}

#[rstest]
fn parts_may_be_empty() {
    explore(|| {
        check_eq!(
            total(vec![Vec::new(), vec![7]]),
            7,
            "the total of no number and a 7"
        )
    });
}

#[rstest]
fn a_second_call_counts_again() {
    let quokkagram = quokkagram_parts(2, 2);
    everywhere(|| {
        for _ in 0..2 {
            check_eq!(
                total(quokkagram.clone()),
                quokkagram.iter().flatten().sum::<u64>(),
                "the total of one of two calls"
            );
        }
        quokkagram_means(2, &quokkagram);
    });
}

#[rstest]
fn carries_a_long_list() {
    let quokkagram = quokkagram_parts(4, 2_000);
    native(|| {
        check_eq!(
            total(quokkagram.clone()),
            quokkagram.iter().flatten().sum::<u64>(),
            "the total of long parts"
        );
    });
}
