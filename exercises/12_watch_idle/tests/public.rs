//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p watch_idle` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! What stands in `explore` needs a clock that can be turned: it runs under the grader only.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use check_kit::{check_eq, deadline, everywhere, explore};
use rstest::rstest;
use watch_idle::{End, watch_idle};

#[rstest]
#[timeout(deadline(20))]
fn three_turns_and_no_sensor() {
    everywhere(|| {
        let (sensor, rx) = mpsc::channel();
        for bucket in [7, 8, 1] {
            sensor.send(bucket).expect("the watchman listens");
        }
        drop(sensor);
        check_eq!(
            watch_idle(rx, Duration::from_millis(50)),
            (3, End::Closed),
            "a watch of a wheel that turned three times, when the sensor was unplugged after that"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_slow_wheel_that_turns_all_morning() {
    explore(|| {
        let (sensor, rx) = mpsc::channel();
        thread::spawn(move || {
            for bucket in 0..6 {
                thread::sleep(Duration::from_secs(40));
                let _ = sensor.send(bucket);
            }
        });
        check_eq!(
            watch_idle(rx, Duration::from_secs(60)),
            (6, End::Closed),
            "a watch that bears a pause of sixty seconds, when a beat comes every forty, and then the sensor is unplugged"
        );
    });
}
