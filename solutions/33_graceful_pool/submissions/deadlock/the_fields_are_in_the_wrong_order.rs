//@ finding: deadlock line 16
//! Fields are dropped in the order in which they are declared: the machines are joined while the basket is still there.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Load = Box<dyn FnOnce() + Send>;

struct Machines(Vec<JoinHandle<()>>);

impl Drop for Machines {
    fn drop(&mut self) {
        for machine in self.0.drain(..) {
            let _ = machine.join();
        }
    }
}

pub struct Pool {
    done: Arc<AtomicUsize>,
    _machines: Machines,
    basket: Sender<Load>,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let (basket, loads) = mpsc::channel::<Load>();
        let loads = Arc::new(Mutex::new(loads));
        let done = Arc::new(AtomicUsize::new(0));
        let mut machines = Vec::new();
        for _ in 0..workers {
            let (loads, done) = (Arc::clone(&loads), Arc::clone(&done));
            machines.push(thread::spawn(move || {
                loop {
                    let next = loads.lock().unwrap().recv();
                    let Ok(load) = next else { return };
                    load();
                    done.fetch_add(1, Ordering::SeqCst);
                }
            }));
        }
        Pool {
            done,
            _machines: Machines(machines),
            basket,
        }
    }

    pub fn submit(&self, job: impl FnOnce() + Send + 'static) {
        self.basket.send(Box::new(job)).unwrap();
    }

    pub fn shutdown(self) -> usize {
        let done = Arc::clone(&self.done);
        drop(self);
        done.load(Ordering::SeqCst)
    }
}
