//@ right
// A pool of three workers that finishes every queued job before it is gone.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

struct Pool {
    jobs: Option<Sender<Job>>,
    workers: Vec<JoinHandle<()>>,
}

impl Pool {
    fn new(size: usize) -> Self {
        let (jobs, queue) = mpsc::channel::<Job>();
        let queue = Arc::new(Mutex::new(queue));
        let worker = |_| {
            let queue = Arc::clone(&queue);
            thread::spawn(move || {
                loop {
                    let job = queue.lock().unwrap().recv();
                    let Ok(job) = job else { break };
                    job();
                }
            })
        };
        let workers = (0..size).map(worker).collect();
        Self {
            jobs: Some(jobs),
            workers,
        }
    }

    fn submit(&self, job: impl FnOnce() + Send + 'static) {
        let jobs = self.jobs.as_ref().expect("only drop takes it");
        jobs.send(Box::new(job)).expect("workers are alive");
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        drop(self.jobs.take());
        for worker in self.workers.drain(..) {
            worker.join().unwrap();
        }
    }
}

fn main() {
    let done = Arc::new(AtomicU32::new(0));
    let pool = Pool::new(3);
    for weight in 1..=10 {
        let done = done.clone();
        pool.submit(move || {
            done.fetch_add(weight, Ordering::Relaxed);
        });
    }
    drop(pool);
    assert_eq!(done.load(Ordering::Relaxed), 55);
}
