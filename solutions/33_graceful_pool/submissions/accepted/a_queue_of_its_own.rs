//! No channel: a queue under a lock, and a bell. The flag is under the same lock, and looked at when the queue is empty.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};

#[derive(Default)]
struct Basket {
    loads: VecDeque<Box<dyn FnOnce() + Send>>,
    closed: bool,
    done: usize,
}

pub struct Pool {
    basket: Arc<(Mutex<Basket>, Condvar)>,
    machines: Vec<JoinHandle<()>>,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let basket = Arc::new((Mutex::new(Basket::default()), Condvar::new()));
        let machines = std::iter::repeat_with(|| {
            let basket = basket.clone();
            thread::spawn(move || {
                let (lock, bell) = &*basket;
                let mut guard = lock.lock().unwrap();
                loop {
                    if let Some(load) = guard.loads.pop_front() {
                        drop(guard);
                        load();
                        guard = lock.lock().unwrap();
                        guard.done += 1;
                    } else if guard.closed {
                        return;
                    } else {
                        guard = bell.wait(guard).unwrap();
                    }
                }
            })
        })
        .take(workers)
        .collect();
        Pool { basket, machines }
    }

    pub fn submit(&self, job: impl FnOnce() + Send + 'static) {
        self.basket.0.lock().unwrap().loads.push_back(Box::new(job));
        self.basket.1.notify_one();
    }

    pub fn shutdown(self) -> usize {
        self.basket.0.lock().unwrap().closed = true;
        self.basket.1.notify_all();
        self.machines.into_iter().for_each(|m| m.join().unwrap());
        self.basket.0.lock().unwrap().done
    }
}
