//! Reference solution.
//!
//! Closing is the message: when the sender is gone, `recv` still hands out what is queued and fails only after that, so
//! "finish, then stop" needs no flag and no count of stop messages. The order is all there is to it: close, then join.
//! Taking `self` apart makes the order visible; `drop(self.basket)` before the loop is the same. Where `shutdown`
//! cannot take fields out of `self`, because there is a `Drop`, an `Option` and `take()` do it.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Load = Box<dyn FnOnce() + Send>;

/// Some threads that run whatever is submitted.
pub struct Pool {
    basket: Sender<Load>,
    machines: Vec<JoinHandle<usize>>,
}

impl Pool {
    /// Starts `workers` threads (at least one) that wait for jobs.
    #[must_use]
    pub fn new(workers: usize) -> Self {
        let (basket, loads) = mpsc::channel();
        let loads = Arc::new(Mutex::new(loads));
        let machines = (0..workers)
            .map(|_| {
                let loads = Arc::clone(&loads);
                thread::spawn(move || wash(&loads))
            })
            .collect();
        Self { basket, machines }
    }

    /// Hands a job over.
    pub fn submit(&self, job: impl FnOnce() + Send + 'static) {
        // The machines stop when the basket is gone, and here it is still in our hands.
        let load = Box::new(job);
        self.basket.send(load).expect("the machines are on");
    }

    /// Lets the workers finish everything that was submitted, ends them, and returns how many jobs were done.
    #[must_use]
    pub fn shutdown(self) -> usize {
        let Self { basket, machines } = self;
        // Nobody joins before this: a machine goes home when the basket is empty *and* gone.
        drop(basket);
        machines
            .into_iter()
            .map(|machine| machine.join().expect("no job panics"))
            .sum()
    }
}

/// What a machine does all day; returns how many loads that were.
fn wash(loads: &Mutex<Receiver<Load>>) -> usize {
    let mut done = 0;
    loop {
        // A statement of its own: the lock is free again before the washing begins.
        let next = loads.lock().expect("no job runs under the lock").recv();
        let Ok(load) = next else { return done };
        load();
        done += 1;
    }
}
