//! `Drop` closes and joins, with an `Option` that can be taken; `shutdown` drops, and counts.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Load = Box<dyn FnOnce() + Send>;

pub struct Pool {
    machines: Vec<JoinHandle<()>>,
    basket: Option<Sender<Load>>,
    done: Arc<AtomicUsize>,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let (basket, loads) = mpsc::channel::<Load>();
        let loads = Arc::new(Mutex::new(loads));
        let done = Arc::new(AtomicUsize::new(0));
        let work = {
            let done = Arc::clone(&done);
            move || {
                let next = || loads.lock().unwrap().recv().ok();
                std::iter::from_fn(next).for_each(|load| {
                    load();
                    done.fetch_add(1, Ordering::Relaxed);
                });
            }
        };
        Pool {
            machines: (0..workers).map(|_| thread::spawn(work.clone())).collect(),
            basket: Some(basket),
            done,
        }
    }

    pub fn submit(&self, job: impl FnOnce() + Send + 'static) {
        let basket = self.basket.as_ref().unwrap();
        assert!(basket.send(Box::new(job)).is_ok());
    }

    pub fn shutdown(self) -> usize {
        let done = self.done.clone();
        drop(self);
        done.load(Ordering::Relaxed)
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        drop(self.basket.take());
        for machine in self.machines.drain(..) {
            machine.join().unwrap();
        }
    }
}
