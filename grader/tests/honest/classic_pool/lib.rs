use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

type Job = Box<dyn FnOnce() + Send + 'static>;

struct Worker {
    id: usize,
    thread: Option<thread::JoinHandle<usize>>,
}

impl Worker {
    fn new(id: usize, jobs: Arc<Mutex<Receiver<Job>>>) -> Self {
        let builder = thread::Builder::new().name(format!("worker-{id}")).stack_size(256 << 10);
        let thread = builder.spawn(move || {
            let mut done = 0;
            loop {
                let job = jobs.lock().unwrap().recv();
                let Ok(job) = job else { return done };
                job();
                done += 1;
            }
        });
        Self { id, thread: thread.ok() }
    }
}

struct Pool {
    workers: Vec<Worker>,
    jobs: Option<Sender<Job>>,
}

impl Pool {
    fn new(size: usize) -> Self {
        let (tx, rx) = mpsc::channel();
        let rx = Arc::new(Mutex::new(rx));
        let workers = (0..size.max(1)).map(|id| Worker::new(id, Arc::clone(&rx))).collect();
        Self { workers, jobs: Some(tx) }
    }
    fn execute(&self, job: impl FnOnce() + Send + 'static) {
        self.jobs.as_ref().unwrap().send(Box::new(job)).unwrap();
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        drop(self.jobs.take());
        for worker in &mut self.workers {
            let done = worker.thread.take().map(|thread| thread.join().unwrap());
            debug_assert!(done.is_some(), "worker {}", worker.id);
        }
    }
}

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let pool = Pool::new(workers);
    let (tx, rx) = mpsc::channel();
    let mut dishes = vec![0; jobs.len()];
    for (at, job) in jobs.into_iter().enumerate() {
        let tx = tx.clone();
        pool.execute(move || tx.send((at, f(job))).unwrap());
    }
    drop(tx);
    for (at, dish) in rx {
        dishes[at] = dish;
    }
    dishes
}
