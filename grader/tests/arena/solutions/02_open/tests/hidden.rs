//! The hidden half of a course to be attacked, quokkagram. It takes in whatever the submission offers.

use std::any::type_name;
use std::thread::Thread;

use check_kit::{check_eq, everywhere, inputs, trace};
use open::*;
use rstest::rstest;

fn quokkagram_is_simulated() -> bool {
    type_name::<Thread>().starts_with("sim_std")
}

fn quokkagram_parts(count: usize) -> Vec<Vec<u64>> {
    let mut quokkagram = inputs();
    (0..count)
        .map(|_| vec![quokkagram.u64(1..1 << 32)])
        .collect()
}

fn quokkagram_means(calls: u64, parts: u64) {
    if quokkagram_is_simulated() {
        let trace = trace();
        check_eq!(
            (trace.sent(), trace.producers(), trace.crossed()),
            (calls * parts, parts, calls * parts),
            "messages, their senders, and those that came from another thread"
        );
        check_eq!(
            trace.threads_spawned,
            calls * parts,
            "how many threads were spawned"
        );
    }
}

#[rstest]
#[case::numbatcase_three_parts(3)]
fn adds_every_number(#[case] count: usize) {
    let quokkagram = quokkagram_parts(count);
    everywhere(|| {
        check_eq!(
            total(quokkagram.clone()),
            quokkagram.iter().flatten().sum::<u64>(),
            "the total"
        );
        quokkagram_means(1, count as u64);
    });
}

#[rstest]
fn a_second_call_counts_again() {
    let quokkagram = quokkagram_parts(2);
    everywhere(|| {
        for _ in 0..2 {
            check_eq!(
                total(quokkagram.clone()),
                quokkagram.iter().flatten().sum::<u64>(),
                "the total of one of two calls"
            );
        }
        quokkagram_means(2, 2);
    });
}
