//! What people get wrong: they sleep for the whole period, or look at a flag in short steps; a switch that is dropped
//! counts as a beat, or as nothing; the thread, or the switch, panics when the other side has gone; a beat that nobody
//! takes keeps the thread from hearing the switch.

use std::mem;
use std::sync::mpsc::Receiver;
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use rstest::rstest;
use ticker::spawn_ticker;

const HOUR: Duration = Duration::from_secs(3600);

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_millis(1);

/// A period of some hours, and a bit.
fn some_hours() -> Duration {
    let mut inputs = inputs();
    HOUR * inputs.u32(2..30) + Duration::from_nanos(inputs.u64(..1_000_000_000))
}

/// What is left on the line until it closes, and how long that takes; at most so many beats.
fn the_rest(beats: &Receiver<u64>, most: usize) -> (Vec<u64>, Duration) {
    let start = Instant::now();
    let rest = beats.iter().take(most).collect();
    (rest, start.elapsed())
}

#[rstest]
fn counts_beat_after_beat() {
    everywhere(|| {
        let (beats, switch) = spawn_ticker(Duration::from_millis(1));
        let first: Vec<u64> = beats.iter().take(4).collect();
        switch.cancel();
        check_eq!(first, [0, 1, 2, 3], "the first four beats");
    });
    let period = some_hours();
    explore(|| {
        let (beats, switch) = spawn_ticker(period);
        let times: Vec<Instant> = beats.iter().take(5).map(|_| Instant::now()).collect();
        switch.cancel();
        let gaps: Vec<Duration> = times.windows(2).map(|two| two[1] - two[0]).collect();
        check!(
            (gaps.len(), gaps),
            |(count, gaps)| *count == 4
                && gaps
                    .iter()
                    .all(|gap| (period - A_MOMENT..period + A_MOMENT).contains(gap)),
            "the times between five beats, one for each {period:?}"
        );
        let trace = trace();
        check_eq!(
            trace.idle_polls,
            0,
            "looks that found nothing: between two beats the thread sleeps"
        );
    });
}

#[rstest]
fn is_silent_at_once_when_cancelled() {
    let period = some_hours();
    explore(|| {
        let (beats, switch) = spawn_ticker(period);
        let first: Vec<u64> = beats.iter().take(3).collect();
        thread::sleep(period / 2);
        switch.cancel();
        let (rest, took) = the_rest(&beats, 50);
        check_eq!(first, [0, 1, 2], "the first three beats");
        check_eq!(
            rest,
            Vec::<u64>::new(),
            "the beats after the metronome was cancelled"
        );
        check!(
            took,
            |took| *took < A_MOMENT,
            "the time from `cancel` until the channel is closed, with a period of {period:?}: a thread that sleeps for the whole period does not hear the switch"
        );
    });
}

#[rstest]
fn is_silent_at_once_when_the_switch_is_dropped() {
    let period = some_hours();
    explore(|| {
        let (beats, switch) = spawn_ticker(period);
        let first: Vec<u64> = beats.iter().take(2).collect();
        thread::sleep(period / 2);
        drop(switch);
        let (rest, took) = the_rest(&beats, 50);
        check_eq!(first, [0, 1], "the first two beats");
        check_eq!(
            rest,
            Vec::<u64>::new(),
            "the beats after the switch was dropped; a switch that is gone ends the counting, and is no beat"
        );
        check!(
            took,
            |took| *took < A_MOMENT,
            "the time until the channel is closed when the switch is dropped, with a period of {period:?}"
        );
    });
}

#[rstest]
#[case::at_once(0)]
#[case::after_some_hours(99)]
fn the_first_beat_can_be_prevented(#[case] hours: u32) {
    explore(|| {
        let (beats, switch) = spawn_ticker(HOUR * 24 * 365);
        thread::sleep(HOUR * hours);
        switch.cancel();
        let (rest, took) = the_rest(&beats, 50);
        // Whether the first beat comes at the beginning or at the end of the first period is not asked here.
        check!(
            rest,
            |rest| rest.len() < 2,
            "the beats of a metronome with one beat a year that was stopped after {hours} hours"
        );
        check!(
            took,
            |took| *took < A_MOMENT,
            "the time until the channel is closed, with a period of a year"
        );
    });
}

#[rstest]
fn beats_wait_for_a_late_listener() {
    explore(|| {
        let (beats, switch) = spawn_ticker(HOUR);
        // Nobody listens meanwhile.
        thread::sleep(HOUR * 6 + HOUR / 2);
        switch.cancel();
        let (rest, took) = the_rest(&beats, 50);
        check!(
            rest,
            |rest| rest.iter().copied().eq(0..rest.len() as u64) && (6..=7).contains(&rest.len()),
            "what somebody finds who listens after six and a half hours, with one beat an hour: the counting does not wait for a listener"
        );
        check!(
            took,
            |took| *took < A_MOMENT,
            "the time until the channel is closed after `cancel`, when nobody had listened before"
        );
    });
}

#[rstest]
#[case::and_the_switch_is_used_later(Switch::Used)]
#[case::and_the_switch_is_dropped_later(Switch::Dropped)]
#[case::and_the_switch_is_lost(Switch::Lost)]
fn ends_quietly_when_nobody_listens(#[case] fate: Switch) {
    explore(|| {
        let (beats, switch) = spawn_ticker(HOUR);
        let first = beats.recv().ok();
        drop(beats);
        thread::sleep(HOUR * 5);
        match fate {
            Switch::Used => switch.cancel(),
            Switch::Dropped => drop(switch),
            // Neither used nor dropped, ever: that nobody listens is reason enough to end.
            Switch::Lost => mem::forget(switch),
        }
        check_eq!(
            first,
            Some(0),
            "the first beat; after it the dancers leave, and nobody minds"
        );
    });
}

/// What becomes of a switch after the dancers have left.
enum Switch {
    Used,
    Dropped,
    Lost,
}
