//@ finding: deadlock line 43
// A worker pool that joins its workers when it is dropped.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

struct Pool {
    jobs: Sender<Job>,
    workers: Vec<JoinHandle<()>>,
}

impl Pool {
    fn new(size: usize) -> Pool {
        let (jobs, queue) = mpsc::channel::<Job>();
        let queue = Arc::new(Mutex::new(queue));
        let workers = (0..size).map(|_| work(Arc::clone(&queue))).collect();
        Pool { jobs, workers }
    }

    fn run(&self, job: impl FnOnce() + Send + 'static) {
        self.jobs.send(Box::new(job)).unwrap();
    }
}

fn work(queue: Arc<Mutex<Receiver<Job>>>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let job = queue.lock().unwrap().recv();
            match job {
                Ok(job) => job(),
                Err(_) => return,
            }
        }
    })
}

impl Drop for Pool {
    fn drop(&mut self) {
        for worker in self.workers.drain(..) {
            worker.join().unwrap();
        }
    }
}

fn main() {
    let pool = Pool::new(2);
    for number in 0..5 {
        pool.run(move || println!("job {number}"));
    }
}
