//! What people get wrong: the guard of the receiver lives across the job, or across all of them (`iter` under the
//! lock); the job runs under the lock of the results, and its panic poisons that; a panic ends the worker, the pool, or
//! the caller; they believe that each worker gets every job; they give every job a thread; they poll for the next job.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check_eq, everywhere, explore, inputs, trace};
use rstest::rstest;
use run_workers::run_workers;

const A_MINUTE: Duration = Duration::from_secs(60);

static UNDER_WAY: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

fn reset() {
    UNDER_WAY.store(0, Ordering::SeqCst);
    MOST.store(0, Ordering::SeqCst);
}

fn most() -> usize {
    MOST.load(Ordering::SeqCst)
}

/// Neither rising nor falling, and different for different small jobs.
fn scramble(job: u64) -> u64 {
    (job ^ 21).wrapping_mul(37) % 1009
}

/// Takes a minute, and counts how many do so at the same moment.
fn slowly(job: u64) -> u64 {
    let under_way = UNDER_WAY.fetch_add(1, Ordering::SeqCst) + 1;
    MOST.fetch_max(under_way, Ordering::SeqCst);
    thread::sleep(A_MINUTE);
    UNDER_WAY.fetch_sub(1, Ordering::SeqCst);
    scramble(job)
}

/// Every third job is broken.
fn is_broken(job: u64) -> bool {
    job.is_multiple_of(3)
}

fn now_and_then_broken(job: u64) -> u64 {
    assert!(!is_broken(job), "this job is broken");
    scramble(job)
}

/// A channel that holds these jobs already; the sender lives as long as the caller wants.
fn filled(jobs: &[u64]) -> (Sender<u64>, Receiver<u64>) {
    let (tx, rx) = channel();
    for job in jobs {
        let _ = tx.send(*job);
    }
    (tx, rx)
}

fn closed(jobs: &[u64]) -> Receiver<u64> {
    filled(jobs).1
}

fn sorted(mut results: Vec<u64>) -> Vec<u64> {
    results.sort_unstable();
    results
}

/// The results of the jobs that are not broken.
fn expected(jobs: &[u64]) -> Vec<u64> {
    let whole = jobs.iter().copied().filter(|job| !is_broken(*job));
    sorted(whole.map(scramble).collect())
}

#[rstest]
#[case::no_job(0, 3)]
#[case::one_job_for_many(1, 4)]
#[case::as_many_as_workers(3, 3)]
#[case::many_for_one(12, 1)]
#[case::many_for_some(25, 3)]
fn each_job_is_done_once(#[case] count: usize, #[case] n: usize) {
    let mut inputs = inputs();
    // Small numbers: some jobs are equal, and still they are two.
    let jobs: Vec<u64> = (0..count).map(|_| inputs.u64(0..16)).collect();
    everywhere(|| {
        check_eq!(
            sorted(run_workers(closed(&jobs), n, scramble)),
            sorted(jobs.iter().copied().map(scramble).collect()),
            "one result for each of {count} jobs, sorted, from {n} workers; a message goes to one receiver and not to all"
        );
    });
}

#[rstest]
fn every_worker_has_a_job_under_way() {
    explore(|| {
        reset();
        let begin = Instant::now();
        let results = run_workers(closed(&[1; 12]), 4, slowly);
        let minutes = begin.elapsed().as_secs() / 60;
        check_eq!(
            results,
            vec![scramble(1); 12],
            "the results of twelve equal jobs"
        );
        check_eq!(
            (most(), minutes),
            (4, 3),
            "the most of twelve jobs under way at one moment, with four workers, and how many minutes they take in all, a minute each; 1 and 12 mean that a lock is held while a job runs"
        );
    });
}

#[rstest]
fn a_free_worker_takes_the_next_job() {
    // One long job among short ones: whoever has its jobs beforehand has short ones to do after the long one.
    const JOBS: [u64; 13] = [1, 1, 1, 1, 50, 1, 1, 1, 1, 1, 1, 1, 1];
    explore(|| {
        let begin = Instant::now();
        let results = run_workers(closed(&JOBS), 2, |job| {
            thread::sleep(Duration::from_secs(job));
            job + 1
        });
        let took = begin.elapsed().as_secs();
        check_eq!(
            sorted(results),
            sorted(JOBS.map(|job| job + 1).to_vec()),
            "the results of one long job among twelve short ones, sorted"
        );
        check_eq!(
            took,
            52,
            "the seconds that two workers take: one is busy with the long job of 50 seconds, the other does what is left; whoever deals the jobs out in turn lets a free worker wait"
        );
    });
}

#[rstest]
#[case::by_two(14, 2)]
#[case::by_one(7, 1)]
#[case::all_of_one_kind(0, 3)]
fn a_broken_job_costs_only_its_own_result(#[case] count: u64, #[case] n: usize) {
    let first = inputs().u64(1..3);
    // Without whole jobs there is nothing but flaws.
    let jobs: Vec<u64> = match count {
        0 => vec![3, 9, 30, 6, 3],
        _ => (first..first + count).collect(),
    };
    everywhere(|| {
        check_eq!(
            sorted(run_workers(closed(&jobs), n, now_and_then_broken)),
            expected(&jobs),
            "the results of the jobs {jobs:?} with {n} workers, sorted; those that 3 divides are broken, and have none"
        );
    });
}

#[rstest]
fn broken_jobs_use_up_no_worker() {
    // More flaws than workers at the beginning, and whole jobs after them.
    const JOBS: [u64; 11] = [3, 6, 9, 12, 15, 1, 2, 4, 5, 7, 8];
    explore(|| {
        reset();
        let results = run_workers(closed(&JOBS), 3, |job| {
            assert!(!is_broken(job), "this job is broken");
            slowly(job)
        });
        check_eq!(
            sorted(results),
            expected(&JOBS),
            "the results of six jobs that come after five broken ones, sorted, from three workers"
        );
        check_eq!(
            most(),
            3,
            "the most jobs under way at one moment after five broken ones; there are still three workers"
        );
    });
}

#[rstest]
fn jobs_may_come_slowly() {
    let jobs = [5, 3, 8, 6, 1, 9, 2];
    explore(|| {
        // A belt without room: a job is on it only when somebody takes it.
        let (tx, rx) = sync_channel(0);
        let belt = thread::spawn(move || {
            for job in jobs {
                thread::sleep(A_MINUTE);
                if tx.send(job).is_err() {
                    return;
                }
            }
            thread::sleep(A_MINUTE);
        });
        let begin = Instant::now();
        let results = run_workers(rx, 2, now_and_then_broken);
        let minutes = begin.elapsed().as_secs() / 60;
        check_eq!(
            sorted(results),
            expected(&jobs),
            "the results of seven jobs, some of them broken, with a minute before each of them"
        );
        check_eq!(
            (minutes, trace().idle_polls, trace().sleeps),
            (8, 0, 0),
            "the minutes until the channel closes, how often a worker looks for a job in vain, and how often it sleeps by the clock"
        );
        check_eq!(
            belt.join().is_ok(),
            true,
            "whether the thread that sends the jobs ended well"
        );
    });
}

#[rstest]
fn one_worker_alone_waits_for_each_job() {
    explore(|| {
        let (tx, rx) = filled(&[4]);
        let late = thread::spawn(move || {
            thread::sleep(A_MINUTE);
            let _ = tx.send(7);
            thread::sleep(A_MINUTE);
            let _ = tx.send(5);
        });
        check_eq!(
            sorted(run_workers(rx, 1, scramble)),
            sorted([4, 7, 5].map(scramble).to_vec()),
            "the results of a job that is there already and of two that come later, from one worker; an empty channel is not a closed one"
        );
        check_eq!(
            late.join().is_ok(),
            true,
            "whether the thread that sends the jobs ended well"
        );
    });
}
