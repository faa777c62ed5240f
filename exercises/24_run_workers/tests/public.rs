//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p run_workers` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! With real threads a broken job prints the words of its panic. That is how it should be.

use std::sync::mpsc::{Receiver, channel};

use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;
use run_workers::run_workers;

/// A belt with these lumps on it, switched off.
fn belt(lumps: &[u64]) -> Receiver<u64> {
    let (tx, rx) = channel();
    for lump in lumps {
        tx.send(*lump).expect("the belt is there");
    }
    rx
}

fn sorted(mut results: Vec<u64>) -> Vec<u64> {
    results.sort_unstable();
    results
}

#[rstest]
#[timeout(deadline(20))]
fn six_vases_from_two_blowers() {
    everywhere(|| {
        check_eq!(
            sorted(run_workers(belt(&[3, 6, 1, 5, 2, 4]), 2, |lump| lump * 10)),
            vec![10, 20, 30, 40, 50, 60],
            "the vases from the lumps 1 to 6, ten times as large, sorted"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn one_lump_has_a_flaw() {
    everywhere(|| {
        let vases = run_workers(belt(&[1, 2, 3, 4, 5]), 2, |lump| {
            assert!(lump != 2, "cracked");
            lump * 10
        });
        check_eq!(
            sorted(vases),
            vec![10, 30, 40, 50],
            "the vases from the lumps 1 to 5, of which 2 has a flaw, sorted"
        );
    });
}
