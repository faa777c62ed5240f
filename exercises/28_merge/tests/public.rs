//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p merge` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! What stands in `explore` needs a clock that can be turned: it runs under the grader only.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check_eq, deadline, everywhere, explore};
use merge::merge;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn the_test_room() {
    everywhere(|| {
        let mut inputs = Vec::new();
        for stream in 1..=3 {
            let (tx, rx) = mpsc::channel();
            inputs.push(rx);
            for level in [20, 21] {
                tx.send(stream * 100 + level).expect("the input is open");
            }
        }
        let mut levels: Vec<u32> = merge(inputs).iter().collect();
        levels.sort_unstable();
        check_eq!(
            levels,
            vec![120, 121, 220, 221, 320, 321],
            "all reports of three streams, sorted"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn rain_over_the_third_stream() {
    explore(|| {
        let (dry, first) = mpsc::channel();
        let (wet, third) = mpsc::channel();
        let start = Instant::now();
        let screen = merge(vec![first, third]);
        thread::spawn(move || {
            let _ = wet.send(395);
            thread::sleep(Duration::from_secs(48 * 3600));
            drop(dry);
        });
        check_eq!(
            screen.recv().ok(),
            Some(395),
            "the level of the stream that rises"
        );
        check_eq!(
            start.elapsed().as_secs() / 3600,
            0,
            "the hours until the report is shown, while the other gauge is silent for two days"
        );
        drop(screen);
    });
}
