//! What people get wrong: any error is taken for the end, or none is; the end is told one call late; they look again to
//! find out about the end, and that look takes a reading away; they wait, for the first reading, for a moment,
//! or for the end; one look is taken for a whole drain.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs};
use drain_ready::drain_ready;
use rstest::rstest;

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_micros(50);

#[rstest]
#[case::one(1)]
#[case::a_few(7)]
#[case::a_cloudburst(60)]
fn takes_everything_that_is_there(#[case] count: usize) {
    let mut inputs = inputs();
    // Zero is a reading like any other.
    let readings: Vec<u32> = (0..count)
        .map(|at| if at == 0 { 0 } else { inputs.u32(..) })
        .collect();
    everywhere(|| {
        let (gauge, rx) = mpsc::channel();
        for reading in &readings {
            gauge.send(*reading).expect("the receiver is right here");
        }
        check_eq!(
            drain_ready(&rx),
            (readings.clone(), false),
            "one call with {count} readings in an open channel: all of them in one call, and no end"
        );
        check_eq!(
            drain_ready(&rx),
            (vec![], false),
            "the next call, with nothing new"
        );
        drop(gauge);
    });
}

#[rstest]
#[case::nothing(0)]
#[case::one(1)]
#[case::many(40)]
fn tells_the_end_together_with_the_last_reading(#[case] count: usize) {
    let mut inputs = inputs();
    let readings: Vec<u32> = (0..count).map(|_| inputs.u32(..)).collect();
    everywhere(|| {
        let (gauge, rx) = mpsc::channel();
        for reading in &readings {
            gauge.send(*reading).expect("the receiver is right here");
        }
        drop(gauge);
        check_eq!(
            [drain_ready(&rx), drain_ready(&rx)],
            [(readings.clone(), true), (vec![], true)],
            "two calls with {count} readings in a closed channel: the first call takes them all, and nothing is left to wait for"
        );
    });
}

#[rstest]
fn an_empty_channel_is_not_a_closed_one() {
    everywhere(|| {
        let (north, rx) = mpsc::channel();
        let south = north.clone();
        north.send(1).expect("the receiver is right here");
        let mut maps = vec![drain_ready(&rx)];
        drop(north);
        maps.push(drain_ready(&rx));
        south.send(2).expect("the receiver is right here");
        drop(south);
        maps.push(drain_ready(&rx));
        check_eq!(
            maps,
            [(vec![1], false), (vec![], false), (vec![2], true)],
            "three calls: with two gauges; with one that is left and silent; with none left. The channel is closed when the last sender is gone, and not when it is empty"
        );
    });
}

#[rstest]
fn does_not_wait_for_anybody() {
    let pause = Duration::from_secs(inputs().u64(600..4000));
    explore(|| {
        let (gauge, rx) = mpsc::channel();
        let start = Instant::now();
        let valley = thread::spawn(move || {
            thread::sleep(pause);
            let _ = gauge.send(5);
        });
        check_eq!(
            drain_ready(&rx),
            (vec![], false),
            "a call when the next reading comes in {pause:?}"
        );
        check!(
            start.elapsed(),
            |elapsed| *elapsed < A_MOMENT,
            "a call comes back at once, with or without a reading; how long it took"
        );
        let _ = valley.join();
    });
}

#[rstest]
fn takes_a_reading_out_of_a_waiting_hand() {
    explore(|| {
        let (gauge, rx) = mpsc::sync_channel(0);
        let valley = thread::spawn(move || gauge.send(6).is_ok());
        // The gauge's thread waits in `send` now: a channel without room stores nothing.
        thread::sleep(Duration::from_secs(1));
        let map = drain_ready(&rx);
        check_eq!(
            map.0,
            [6],
            "the readings of a call while a sender waits at a channel without room: its reading is ready, too"
        );
        drop(rx);
        check_eq!(
            valley.join().ok(),
            Some(true),
            "whether that sender got rid of its reading"
        );
    });
}

#[rstest]
fn draws_a_map_every_ten_minutes() {
    const TEN_MINUTES: Duration = Duration::from_secs(600);
    let mut inputs = inputs();
    // How many readings come between two maps; a dry spell is among them.
    let rain = [inputs.u32(1..5), 0, inputs.u32(1..5), 0, inputs.u32(1..3)];
    explore(|| {
        let (gauge, rx) = mpsc::channel();
        thread::spawn(move || {
            // Half a period before each map: never in the moment of a look.
            thread::sleep(TEN_MINUTES / 2);
            for count in rain {
                for reading in 0..count {
                    let _ = gauge.send(reading);
                }
                thread::sleep(TEN_MINUTES);
            }
        });
        let mut maps = Vec::new();
        for _ in 0..6 {
            thread::sleep(TEN_MINUTES);
            maps.push(drain_ready(&rx));
        }
        check_eq!(
            maps,
            rain.into_iter()
                .map(|count| ((0..count).collect(), false))
                .chain([(vec![], true)])
                .collect::<Vec<_>>(),
            "six maps, when {rain:?} readings come before five of them, and the gauge is switched off before the sixth"
        );
    });
}

#[rstest]
fn loses_nothing_that_comes_while_it_looks() {
    explore(|| {
        let (north, rx) = mpsc::channel();
        let south = north.clone();
        let gauge = |tx: mpsc::Sender<u32>, readings: [u32; 2]| {
            thread::spawn(move || {
                for reading in readings {
                    let _ = tx.send(reading);
                }
            })
        };
        let valley = [gauge(north, [10, 11]), gauge(south, [20, 21])];
        let mut maps = vec![drain_ready(&rx), drain_ready(&rx)];
        for gauge in valley {
            let _ = gauge.join();
        }
        maps.push(drain_ready(&rx));
        let readings: Vec<u32> = maps.iter().flat_map(|map| map.0.clone()).collect();
        let of = |station: u32| -> Vec<u32> {
            let mut own = readings.clone();
            own.retain(|reading| reading / 10 == station);
            own
        };
        check_eq!(
            [of(1), of(2)],
            [vec![10, 11], vec![20, 21]],
            "what three calls took of two gauges that send in the meantime: a look that finds a reading has taken it out"
        );
        check_eq!(
            maps.iter()
                .skip_while(|map| !map.1)
                .skip(1)
                .all(|map| map.0.is_empty()),
            true,
            "nothing comes after the end was told: whether the calls after it were empty"
        );
        check_eq!(
            maps.last().map(|map| map.1),
            Some(true),
            "the last call, when both gauges are switched off: whether it tells the end"
        );
    });
}
