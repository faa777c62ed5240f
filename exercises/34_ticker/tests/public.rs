//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p ticker` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! What stands in `explore` needs a clock that can be turned: it runs under the grader only.

use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, deadline, everywhere, explore};
use rstest::rstest;
use ticker::spawn_ticker;

const MINUTE: Duration = Duration::from_secs(60);

#[rstest]
#[timeout(deadline(20))]
fn the_first_three_beats() {
    everywhere(|| {
        let (beats, switch) = spawn_ticker(Duration::from_millis(1));
        let first: Vec<u64> = beats.iter().take(3).collect();
        switch.cancel();
        check_eq!(first, [0, 1, 2], "the first three beats");
    });
}

#[rstest]
#[timeout(deadline(20))]
fn one_beat_a_day_and_stopped_after_a_minute() {
    explore(|| {
        let start = Instant::now();
        let (beats, switch) = spawn_ticker(MINUTE * 60 * 24);
        thread::sleep(MINUTE);
        switch.cancel();
        // Waits until the channel is closed.
        let _ = beats.iter().count();
        check!(
            start.elapsed(),
            |elapsed| *elapsed < MINUTE * 2,
            "the time until a metronome was silent that was stopped after a minute"
        );
    });
}
