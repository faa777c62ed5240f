//! What people get wrong: one deadline for the whole watch; any error means "try again", or both mean the same; a sleep
//! and a count instead of a wait; a look at channel and clock in a loop; the numbers of the buckets are taken for
//! something; a thread that listens on.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs};
use rstest::rstest;
use watch_idle::{End, watch_idle};

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_micros(50);

/// A pause of some seconds, and no multiple of what somebody might sleep between two looks.
fn seconds(whole: u64) -> Duration {
    Duration::from_secs(whole) + Duration::from_nanos(511_123)
}

#[rstest]
#[case::no_beat(0, 20)]
#[case::one_beat(1, 0)]
#[case::a_fast_wheel(60, 20)]
fn counts_what_lies_there_already(#[case] count: usize, #[case] millis: u64) {
    let mut inputs = inputs();
    // The same bucket may come again, and one of them has the number zero.
    let buckets: Vec<u32> = (0..count).map(|_| inputs.u32(0..8)).collect();
    everywhere(|| {
        let (sensor, rx) = mpsc::channel();
        for bucket in &buckets {
            sensor.send(*bucket).expect("the receiver is right here");
        }
        drop(sensor);
        check_eq!(
            watch_idle(rx, Duration::from_millis(millis)),
            (count, End::Closed),
            "a watch with a limit of {millis} ms, when {count} beats lie in a closed channel: beats and closing come before any limit"
        );
    });
}

#[rstest]
fn each_turn_begins_a_fresh_wait() {
    let mut inputs = inputs();
    let pauses: Vec<Duration> = (0..7).map(|_| seconds(inputs.u64(5..9))).collect();
    let total: Duration = pauses.iter().sum();
    explore(|| {
        let (sensor, rx) = mpsc::channel();
        let plan = pauses.clone();
        let start = Instant::now();
        thread::spawn(move || {
            for pause in plan {
                thread::sleep(pause);
                let _ = sensor.send(3);
            }
        });
        check_eq!(
            watch_idle(rx, Duration::from_secs(10)),
            (7, End::Closed),
            "a watch that bears ten seconds, when seven beats come after pauses of {pauses:?} and then the sensor goes: each beat begins a fresh wait, and the pauses are not added up"
        );
        check!(
            start.elapsed(),
            |elapsed| (total..total + A_MOMENT).contains(elapsed),
            "the watch ends with its sensor, after {total:?}; how long it took"
        );
    });
}

#[rstest]
fn rings_when_the_wheel_has_stood_still_long_enough() {
    let mut inputs = inputs();
    let pauses: Vec<Duration> = (0..3).map(|_| seconds(inputs.u64(1..9))).collect();
    let idle = Duration::from_secs(10);
    let due = pauses.iter().sum::<Duration>() + idle;
    explore(|| {
        let (sensor, rx) = mpsc::channel();
        let plan = pauses.clone();
        let start = Instant::now();
        thread::spawn(move || {
            for pause in plan {
                thread::sleep(pause);
                // Two buckets at once.
                let _ = sensor.send(0);
                let _ = sensor.send(1);
            }
            // The wheel turns again, long after the bell.
            thread::sleep(Duration::from_secs(300));
            let _ = sensor.send(2);
        });
        check_eq!(
            watch_idle(rx, idle),
            (6, End::Idle),
            "a watch that bears ten seconds, when six beats come and then none for five minutes, with the sensor in its place: silence is no closed channel"
        );
        check!(
            start.elapsed(),
            |elapsed| (due..due + A_MOMENT).contains(elapsed),
            "the bell rings ten seconds after the last beat, so after {due:?}; when it rang"
        );
    });
}

#[rstest]
fn hears_at_once_that_the_sensor_is_gone() {
    let after = seconds(inputs().u64(2..9));
    explore(|| {
        let (sensor, rx) = mpsc::channel();
        let start = Instant::now();
        thread::spawn(move || {
            let _ = sensor.send(5);
            thread::sleep(after);
            drop(sensor);
        });
        check_eq!(
            watch_idle(rx, Duration::from_secs(3600)),
            (1, End::Closed),
            "a watch that bears an hour, when the sensor is unplugged after {after:?}: a closed channel is no silent one"
        );
        check!(
            start.elapsed(),
            |elapsed| (after..after + A_MOMENT).contains(elapsed),
            "the watch is over when the sensor goes, after {after:?}, and not after an hour; how long it took"
        );
    });
}

#[rstest]
fn waits_for_the_first_turn_no_longer_than_for_others() {
    let idle = seconds(inputs().u64(20..90));
    explore(|| {
        let (sensor, rx) = mpsc::channel::<u32>();
        let start = Instant::now();
        check_eq!(
            watch_idle(rx, idle),
            (0, End::Idle),
            "a watch that bears {idle:?} of a wheel that never turns"
        );
        check!(
            start.elapsed(),
            |elapsed| (idle..idle + A_MOMENT).contains(elapsed),
            "the bell rings after {idle:?}; when it rang"
        );
        drop(sensor);
    });
}

#[rstest]
fn listens_to_the_last_of_two_sensors() {
    explore(|| {
        let (left, rx) = mpsc::channel();
        let right = left.clone();
        thread::spawn(move || {
            let _ = left.send(1);
        });
        thread::spawn(move || {
            for bucket in 2..5 {
                thread::sleep(Duration::from_secs(7));
                let _ = right.send(bucket);
            }
        });
        check_eq!(
            watch_idle(rx, Duration::from_secs(10)),
            (4, End::Closed),
            "a watch with two sensors, one of which is unplugged after its first beat: the other one goes on for three"
        );
    });
}

#[rstest]
fn nobody_listens_after_the_watch() {
    explore(|| {
        let (sensor, rx) = mpsc::channel();
        let seen = watch_idle(rx, Duration::from_secs(10));
        check_eq!(
            (seen, sensor.send(1).is_ok()),
            ((0, End::Idle), false),
            "a watch that ends for silence, and whether a beat after it still finds a listener"
        );
    });
}
