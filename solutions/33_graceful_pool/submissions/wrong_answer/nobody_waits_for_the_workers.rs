//! Closes, and reports what is done by then, without waiting for anybody.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

type Load = Box<dyn FnOnce() + Send>;

pub struct Pool {
    basket: Sender<Load>,
    done: Arc<AtomicUsize>,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let (basket, loads) = mpsc::channel::<Load>();
        let loads = Arc::new(Mutex::new(loads));
        let done = Arc::new(AtomicUsize::new(0));
        for _ in 0..workers {
            let (loads, done) = (Arc::clone(&loads), Arc::clone(&done));
            thread::spawn(move || {
                loop {
                    let next = loads.lock().unwrap().recv();
                    let Ok(load) = next else { return };
                    load();
                    done.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        Pool { basket, done }
    }

    pub fn submit(&self, job: impl FnOnce() + Send + 'static) {
        self.basket.send(Box::new(job)).unwrap();
    }

    pub fn shutdown(self) -> usize {
        drop(self.basket);
        self.done.load(Ordering::SeqCst)
    }
}
