//! What people get wrong: they join while the sender is alive, in `shutdown` or in a `drop` that comes first in the
//! order of fields; they drop a reference; a stop flag overtakes the queue; one stop message has to do for all; they do
//! not join at all; the guard of the queue is held while a job runs.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use graceful_pool::Pool;
use rstest::rstest;

const HOUR: Duration = Duration::from_secs(3600);

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_millis(5);

#[rstest]
#[case::one_job_for_many_workers(1, 4)]
#[case::one_worker(6, 1)]
#[case::more_jobs_than_workers(40, 3)]
fn every_job_is_done_before_shutdown_returns(#[case] jobs: usize, #[case] workers: usize) {
    let mut inputs = inputs();
    let values: Vec<u32> = (0..jobs).map(|_| inputs.u32(..)).collect();
    everywhere(|| {
        let (tx, done) = mpsc::channel();
        let pool = Pool::new(workers);
        for value in values.clone() {
            let tx = tx.clone();
            pool.submit(move || {
                let _ = tx.send(value);
            });
        }
        let count = pool.shutdown();
        // What is not there now was not done when `shutdown` returned.
        let mut seen: Vec<u32> = done.try_iter().collect();
        seen.sort_unstable();
        check_eq!(
            count,
            jobs,
            "what `shutdown` returns after {jobs} jobs for {workers} workers"
        );
        check_eq!(
            seen,
            {
                let mut values = values.clone();
                values.sort_unstable();
                values
            },
            "what the jobs had done when `shutdown` returned, sorted: each of {jobs} jobs once"
        );
    });
}

#[rstest]
fn what_waits_behind_slow_jobs_is_done_too() {
    explore(|| {
        let done = Arc::new(AtomicUsize::new(0));
        let start = Instant::now();
        let pool = Pool::new(2);
        for _ in 0..7 {
            let done = Arc::clone(&done);
            pool.submit(move || {
                thread::sleep(HOUR);
                done.fetch_add(1, Ordering::SeqCst);
            });
        }
        // Two loads are in the machines at most; five lie in the basket.
        let count = pool.shutdown();
        let took = start.elapsed();
        check_eq!(
            (count, done.load(Ordering::SeqCst)),
            (7, 7),
            "what `shutdown` says and what was done when it returned, with seven jobs of an hour each for two workers: what is queued is done first"
        );
        check_eq!(
            (took + A_MOMENT).as_secs() / 3600,
            4,
            "the hours that two workers need for seven jobs of an hour each; 7 means that one of them works"
        );
    });
}

#[rstest]
fn all_workers_work_at_once() {
    explore(|| {
        let gauge = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
        let pool = Pool::new(3);
        for _ in 0..9 {
            let gauge = Arc::clone(&gauge);
            pool.submit(move || {
                let now = gauge.0.fetch_add(1, Ordering::SeqCst) + 1;
                gauge.1.fetch_max(now, Ordering::SeqCst);
                thread::sleep(HOUR);
                gauge.0.fetch_sub(1, Ordering::SeqCst);
            });
        }
        let count = pool.shutdown();
        check_eq!(count, 9, "what `shutdown` returns after nine jobs");
        check_eq!(
            gauge.1.load(Ordering::SeqCst),
            3,
            "the most jobs under way at one moment, with three workers; 1 means that a worker keeps the others from the queue while it works"
        );
    });
}

#[rstest]
#[case::closed_at_once(0)]
#[case::closed_after_a_quiet_day(24)]
fn a_pool_without_work_closes_as_well(#[case] hours: u32) {
    explore(|| {
        let start = Instant::now();
        let pool = Pool::new(3);
        thread::sleep(HOUR * hours);
        let count = pool.shutdown();
        let took = start.elapsed();
        check_eq!(
            count,
            0,
            "what `shutdown` returns when there was no job in {hours} hours"
        );
        check!(
            took,
            |took| *took < HOUR * hours + A_MOMENT,
            "three workers that wait for a job learn at once that none will come: all three of them"
        );
    });
}

#[rstest]
fn quiet_hours_cost_nothing() {
    explore(|| {
        let (tx, done) = mpsc::channel();
        let start = Instant::now();
        let pool = Pool::new(2);
        let mut waited = Vec::new();
        for hours in [0_u32, 5, 9] {
            thread::sleep(HOUR * hours);
            let (tx, submitted) = (tx.clone(), Instant::now());
            pool.submit(move || {
                let _ = tx.send(submitted.elapsed());
            });
            waited.push(done.recv().unwrap_or(HOUR));
        }
        let count = pool.shutdown();
        let took = start.elapsed();
        check_eq!(
            count,
            3,
            "what `shutdown` returns after three jobs in a long day"
        );
        check!(
            waited,
            |waited| waited.iter().all(|time| *time < A_MOMENT),
            "how long jobs lay in the queue of a pool with nothing else to do"
        );
        check!(
            took,
            |took| *took < HOUR * 14 + A_MOMENT,
            "a pool that has done everything closes at once"
        );
        let trace = trace();
        check!(
            (trace.idle_polls, trace.sleeps),
            |looks| *looks == (0, 0),
            "looks that found nothing, and sleeps: a worker waits until a job comes, or none can come any more"
        );
    });
}

#[rstest]
fn nothing_of_a_job_is_left() {
    explore(|| {
        let towel = Arc::new("towel");
        let pool = Pool::new(2);
        for _ in 0..5 {
            let towel = Arc::clone(&towel);
            pool.submit(move || drop(towel));
        }
        let count = pool.shutdown();
        check_eq!(count, 5, "what `shutdown` returns after five jobs");
        check_eq!(
            Arc::strong_count(&towel),
            1,
            "the owners of what five jobs held, when `shutdown` has returned"
        );
    });
}
