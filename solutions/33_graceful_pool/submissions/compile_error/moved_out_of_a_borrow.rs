//! `drop` gets `&mut self`, and a field cannot be moved out of that: E0507.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Load = Box<dyn FnOnce() + Send>;

pub struct Pool {
    basket: Sender<Load>,
    machines: Vec<JoinHandle<usize>>,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let (basket, loads) = mpsc::channel();
        let loads = Arc::new(Mutex::new(loads));
        let machines = (0..workers)
            .map(|_| {
                let loads = Arc::clone(&loads);
                thread::spawn(move || wash(&loads))
            })
            .collect();
        Pool { basket, machines }
    }

    pub fn submit(&self, job: impl FnOnce() + Send + 'static) {
        let load = Box::new(job);
        self.basket.send(load).expect("the machines are on");
    }

    pub fn shutdown(self) -> usize {
        let mut pool = self;
        let machines = std::mem::take(&mut pool.machines);
        drop(pool);
        machines
            .into_iter()
            .map(|machine| machine.join().expect("no job panics"))
            .sum()
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        drop(self.basket);
    }
}

fn wash(loads: &Mutex<Receiver<Load>>) -> usize {
    let mut done = 0;
    loop {
        let next = loads.lock().expect("nobody panics here").recv();
        let Ok(load) = next else { return done };
        load();
        done += 1;
    }
}
