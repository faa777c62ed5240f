//@ right
// A worker survives the jobs that panic and reports which ones did.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Sender, channel};
use std::thread;

enum Job {
    Run(u32, Box<dyn Fn() -> u32 + Send>),
}

fn worker(results: Sender<(u32, Option<u32>)>) -> (Sender<Job>, thread::JoinHandle<()>) {
    let (jobs, queue) = channel();
    let handle = thread::spawn(move || {
        for Job::Run(number, job) in queue {
            let result = catch_unwind(AssertUnwindSafe(|| job())).ok();
            if results.send((number, result)).is_err() {
                break;
            }
        }
    });
    (jobs, handle)
}

fn main() {
    let (results_in, results) = channel();
    let (jobs, handle) = worker(results_in);
    jobs.send(Job::Run(1, Box::new(|| 6 * 7))).unwrap();
    jobs.send(Job::Run(2, Box::new(|| panic!("bad job"))))
        .unwrap();
    jobs.send(Job::Run(3, Box::new(|| 8))).unwrap();
    drop(jobs);
    let all: Vec<_> = results.iter().collect();
    handle.join().unwrap();
    assert_eq!(all, [(1, Some(42)), (2, None), (3, Some(8))]);
}
