//! What people get wrong: the guard of the shared receiver lives across the job (in `while let`, in `match`, under a
//! name), so the jobs run one at a time; a worker takes more than one job; a sender of results or of jobs is never dropped; every job gets a thread;
//! workers are joined where they are spawned; jobs are dealt out before it is known who is free; results are returned
//! as they come, or sorted by value.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use pool_map::pool_map;
use rstest::rstest;

/// Counts the jobs of one test: a job is a plain function, so what it counts in is a static.
struct Gauge {
    under_way: AtomicUsize,
    most: AtomicUsize,
    begun: AtomicUsize,
}

impl Gauge {
    const fn new() -> Self {
        Self {
            under_way: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
            begun: AtomicUsize::new(0),
        }
    }

    /// Statics outlive a schedule.
    fn reset(&self) {
        for count in [&self.under_way, &self.most, &self.begun] {
            count.store(0, Ordering::SeqCst);
        }
    }

    /// A job that takes some time, in the simulation only.
    fn job(&self, time: Duration) {
        self.begun.fetch_add(1, Ordering::SeqCst);
        let under_way = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(under_way, Ordering::SeqCst);
        thread::sleep(time);
        self.under_way.fetch_sub(1, Ordering::SeqCst);
    }

    fn most(&self) -> usize {
        self.most.load(Ordering::SeqCst)
    }

    fn begun(&self) -> usize {
        self.begun.load(Ordering::SeqCst)
    }
}

fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// Neither rising nor falling, and different for different small jobs.
fn scramble(job: u64) -> u64 {
    (job ^ 21).wrapping_mul(37) % 1009
}

#[rstest]
#[case::no_job(0, 3)]
#[case::one_job_for_many(1, 5)]
#[case::fewer_jobs_than_workers(3, 8)]
#[case::as_many_jobs_as_workers(4, 4)]
#[case::one_worker(12, 1)]
#[case::more_jobs_than_workers(25, 3)]
fn answers_in_the_order_of_the_jobs(#[case] count: usize, #[case] workers: usize) {
    let mut inputs = inputs();
    // Small numbers: some jobs are equal.
    let jobs: Vec<u64> = (0..count).map(|_| inputs.u64(0..16)).collect();
    everywhere(|| {
        check_eq!(
            pool_map(jobs.clone(), workers, scramble),
            jobs.iter().map(|&job| scramble(job)).collect::<Vec<_>>(),
            "one result for each of the jobs {jobs:?}, in their order, from {workers} workers"
        );
    });
}

#[rstest]
fn a_quick_job_does_not_overtake_a_slow_one() {
    explore(|| {
        let slow_first = pool_map(vec![9, 7, 5, 3, 1], 3, |job| {
            thread::sleep(seconds(job));
            scramble(job)
        });
        check_eq!(
            slow_first,
            [9, 7, 5, 3, 1].map(scramble).to_vec(),
            "the results in the order of the jobs, where the jobs take 9, 7, 5, 3 and 1 seconds"
        );
    });
}

#[rstest]
fn every_worker_has_a_job_under_way() {
    static GAUGE: Gauge = Gauge::new();
    explore(|| {
        GAUGE.reset();
        let results = pool_map(vec![3; 12], 4, |job| {
            GAUGE.job(seconds(60));
            job
        });
        check_eq!(results, vec![3; 12], "twelve results for twelve equal jobs");
        check_eq!(
            GAUGE.begun(),
            12,
            "how often a job was run, for twelve jobs"
        );
        check_eq!(
            GAUGE.most(),
            4,
            "the most jobs under way at one moment, with four workers; 1 means that a worker keeps the others from the queue while it works"
        );
    });
}

#[rstest]
fn a_free_worker_takes_the_next_job() {
    // One long job among short ones: however they are dealt out beforehand, somebody would have short ones to do
    // after it, and whoever takes some jobs at a time has more to do after it, or begins it later. From either end of
    // the queue it comes after four seconds of short ones.
    const JOBS: [u64; 17] = [1, 1, 1, 1, 1, 1, 1, 1, 100, 1, 1, 1, 1, 1, 1, 1, 1];
    explore(|| {
        let begin = Instant::now();
        let results = pool_map(JOBS.to_vec(), 2, |job| {
            thread::sleep(seconds(job));
            job + 1
        });
        let took = begin.elapsed();
        check_eq!(
            results,
            JOBS.map(|job| job + 1).to_vec(),
            "the results of one long job among sixteen short ones"
        );
        check_eq!(
            took.as_secs(),
            104,
            "the seconds that two workers take: one is busy with the long job of 100 seconds, the other does what is left; 116 would be one job after the other"
        );
    });
}

#[rstest]
fn the_number_of_threads_does_not_grow_with_the_jobs() {
    static GAUGE: Gauge = Gauge::new();
    explore(|| {
        GAUGE.reset();
        let results = pool_map((0..40).collect(), 3, |job| {
            GAUGE.job(seconds(1));
            scramble(job)
        });
        check_eq!(
            results,
            (0..40).map(scramble).collect::<Vec<_>>(),
            "the results of forty jobs"
        );
        check_eq!(
            GAUGE.most(),
            3,
            "the most jobs under way at one moment, with three workers"
        );
        // One more than workers: somebody may hand out the jobs.
        check!(
            trace().threads_spawned,
            |threads| *threads <= 4,
            "three workers are three threads, for forty jobs as for four"
        );
    });
}
