//@ finding: busy_wait line 46
//! Looks for a job without waiting, so that it can look at the end in between.

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
        drop(self.basket);
        let mut done = 0;
        for machine in self.machines {
            done += machine.join().expect("no job panics");
        }
        done
    }
}

fn wash(loads: &Mutex<Receiver<Load>>) -> usize {
    let mut done = 0;
    loop {
        let next = loads.lock().expect("nobody panics here").try_recv();
        let load = match next {
            Ok(load) => load,
            Err(mpsc::TryRecvError::Empty) => continue,
            Err(mpsc::TryRecvError::Disconnected) => return done,
        };
        load();
        done += 1;
    }
}
