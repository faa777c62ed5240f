//! What people get wrong: "nothing there now" is taken for the end; the end is taken for "try again"; the
//! queue is looked at again and again, bare, with `yield_now` or with a timeout of zero; a pause between two
//! looks makes every job late; a look that was only meant to find out takes a job away.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use next_job::next_job;
use rstest::rstest;

/// Long enough for whoever gives up after a minute, and short enough to count the looks of whoever naps in between.
const A_QUIET_TIME: Duration = Duration::from_secs(90);

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_micros(20);

#[rstest]
#[case::no_job(0)]
#[case::one_job(1)]
#[case::a_busy_morning(60)]
fn hands_out_every_job_in_order_and_then_none(#[case] count: usize) {
    let mut inputs = inputs();
    let jobs: Vec<u32> = (0..count).map(|_| inputs.u32(..)).collect();
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        for job in &jobs {
            tx.send(*job).expect("the receiver is right here");
        }
        drop(tx);
        let told: Vec<_> = (0..count + 2).map(|_| next_job(&rx)).collect();
        check_eq!(
            told,
            jobs.iter()
                .map(|job| Some(*job))
                .chain([None, None])
                .collect::<Vec<_>>(),
            "what {} calls say, with {count} in a closed channel from the start",
            count + 2
        );
    });
}

#[rstest]
fn takes_one_job_and_leaves_the_others() {
    let mut inputs = inputs();
    // The first one has the number zero, which is a number like any other.
    let jobs = [0, inputs.u32(..), inputs.u32(..), inputs.u32(..)];
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        for job in &jobs {
            tx.send(*job).expect("the receiver is right here");
        }
        drop(tx);
        let told = [next_job(&rx), next_job(&rx)];
        let left: Vec<u32> = rx.try_iter().collect();
        check_eq!(
            told,
            [Some(jobs[0]), Some(jobs[1])],
            "what two calls say, when four jobs lie there"
        );
        check_eq!(
            left,
            jobs[2..].to_vec(),
            "the jobs that another courier would find in the channel after these two calls"
        );
    });
}

#[rstest]
fn waits_for_a_slow_dispatcher() {
    let mut inputs = inputs();
    let jobs: Vec<u32> = (0..5).map(|_| inputs.u32(..)).collect();
    let pauses: Vec<u64> = (0..5).map(|_| inputs.u64(1..9)).collect();
    explore(|| {
        let (tx, rx) = mpsc::channel();
        let plan: Vec<_> = jobs.iter().copied().zip(pauses.iter().copied()).collect();
        thread::spawn(move || {
            for (job, pause) in plan {
                thread::sleep(Duration::from_secs(pause));
                let _ = tx.send(job);
            }
        });
        let told: Vec<_> = (0..6).map(|_| next_job(&rx)).collect();
        check_eq!(
            told,
            jobs.iter()
                .map(|job| Some(*job))
                .chain([None])
                .collect::<Vec<_>>(),
            "what six calls say, when five jobs come after pauses of {pauses:?} seconds: an empty channel is not a closed one"
        );
    });
}

#[rstest]
fn works_until_the_last_dispatcher_has_left() {
    explore(|| {
        let (early, rx) = mpsc::channel();
        let late = early.clone();
        thread::spawn(move || {
            let _ = early.send(1);
        });
        thread::spawn(move || {
            thread::sleep(A_QUIET_TIME);
            let _ = late.send(2);
            let _ = late.send(3);
        });
        let told: Vec<_> = (0..4).map(|_| next_job(&rx)).collect();
        check_eq!(
            told,
            [Some(1), Some(2), Some(3), None],
            "what four calls say, when one dispatcher leaves early and the other one is silent for ninety seconds"
        );
        check!(
            trace().steps / 1_000,
            |thousands| *thousands < 5,
            "in these ninety seconds there is no need to wake up and look: waiting is one call. Thousands of steps of the whole run"
        );
    });
}

#[rstest]
fn hears_of_the_end_while_it_waits() {
    explore(|| {
        let (tx, rx) = mpsc::channel::<u32>();
        let start = Instant::now();
        thread::spawn(move || {
            thread::sleep(A_QUIET_TIME);
            drop(tx);
        });
        check_eq!(
            next_job(&rx),
            None,
            "what a call says, when the only dispatcher leaves without having sent any job"
        );
        check!(
            start.elapsed(),
            |elapsed| (A_QUIET_TIME..A_QUIET_TIME + A_MOMENT).contains(elapsed),
            "the courier waits for ninety seconds, until the only dispatcher leaves, and goes home at once then"
        );
    });
}

#[rstest]
fn hands_a_job_on_the_moment_it_arrives() {
    let mut inputs = inputs();
    // No multiple of anything that somebody might sleep between two looks.
    let pauses: Vec<Duration> = (0..4)
        .map(|_| Duration::from_secs(inputs.u64(1..4)) + Duration::from_nanos(511_123))
        .collect();
    explore(|| {
        let (tx, rx) = mpsc::channel();
        let plan = pauses.clone();
        let start = Instant::now();
        thread::spawn(move || {
            for pause in plan {
                thread::sleep(pause);
                let _ = tx.send(5);
                let _ = tx.send(6);
            }
        });
        let mut due = Duration::ZERO;
        let mut told = Vec::new();
        let mut delays = Vec::new();
        for pause in &pauses {
            due += *pause;
            told.push(next_job(&rx));
            told.push(next_job(&rx));
            delays.push(start.elapsed().saturating_sub(due));
        }
        check_eq!(
            told,
            [5, 6, 5, 6, 5, 6, 5, 6].map(Some),
            "what eight calls say, when four times the courier waits some seconds for two jobs"
        );
        check!(
            delays,
            |delays| delays.iter().all(|delay| *delay < A_MOMENT),
            "the first job wakes the courier at once, and she does not wait for the second one, which lies there; how late she had both"
        );
    });
}
