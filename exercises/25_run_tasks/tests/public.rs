//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p run_tasks` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! With real threads a task that panics prints the words of its panic. That is how it should be.

use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;
use run_tasks::run_tasks;

fn sorted((mut heights, burst): (Vec<u32>, usize)) -> (Vec<u32>, usize) {
    heights.sort_unstable();
    (heights, burst)
}

fn bursts() -> u32 {
    panic!("burst")
}

#[rstest]
#[timeout(deadline(20))]
fn a_calm_day() {
    everywhere(|| {
        check_eq!(
            sorted(run_tasks(vec![|| 28_100, || 31_400, || 25_900])),
            (vec![25_900, 28_100, 31_400], 0),
            "the heights, sorted, and the burst ones, of three balloons of which none bursts"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_stormy_day() {
    everywhere(|| {
        check_eq!(
            sorted(run_tasks(vec![bursts, || 31_400, bursts, || 25_900])),
            (vec![25_900, 31_400], 2),
            "the heights, sorted, and the burst ones, of four balloons of which two burst"
        );
    });
}
