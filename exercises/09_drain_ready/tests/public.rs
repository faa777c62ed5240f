//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p drain_ready` runs just these, with real threads, and ends a hang after twenty seconds.

use std::sync::mpsc;

use check_kit::{check_eq, deadline, everywhere};
use drain_ready::drain_ready;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn rain_and_then_the_winter() {
    everywhere(|| {
        let (gauge, rx) = mpsc::channel();
        gauge.send(17).expect("the office listens");
        gauge.send(4).expect("the office listens");
        drop(gauge);
        check_eq!(
            drain_ready(&rx),
            (vec![17, 4], true),
            "the last map: two readings, and the only gauge is switched off"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_dry_spell() {
    everywhere(|| {
        let (gauge, rx) = mpsc::channel();
        let dry = drain_ready(&rx);
        gauge.send(8).expect("the office listens");
        let wet = drain_ready(&rx);
        check_eq!(
            [dry, wet],
            [(vec![], false), (vec![8], false)],
            "two maps: nothing came before the first one, and one reading before the second one"
        );
    });
}
