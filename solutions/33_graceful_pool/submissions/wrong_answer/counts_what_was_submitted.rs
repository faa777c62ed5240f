//! Reports how much was handed in, and does not wait until it is done.

use std::cell::Cell;
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

type Load = Box<dyn FnOnce() + Send>;

pub struct Pool {
    basket: Sender<Load>,
    submitted: Cell<usize>,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let (basket, loads) = mpsc::channel::<Load>();
        let loads = Arc::new(Mutex::new(loads));
        for _ in 0..workers {
            let loads = Arc::clone(&loads);
            thread::spawn(move || {
                loop {
                    let next = loads.lock().unwrap().recv();
                    let Ok(load) = next else { return };
                    load();
                }
            });
        }
        let submitted = Cell::new(0);
        Pool { basket, submitted }
    }

    pub fn submit(&self, job: impl FnOnce() + Send + 'static) {
        self.basket.send(Box::new(job)).unwrap();
        self.submitted.set(self.submitted.get() + 1);
    }

    pub fn shutdown(self) -> usize {
        self.submitted.get()
    }
}
