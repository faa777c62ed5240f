//! As many stop messages as workers, in the same queue, behind all jobs.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Load = Option<Box<dyn FnOnce() + Send>>;

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
        let load: Load = Some(Box::new(job));
        self.basket.send(load).expect("the machines are on");
    }

    pub fn shutdown(self) -> usize {
        for _ in &self.machines {
            let _ = self.basket.send(None);
        }
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
        let next = loads.lock().expect("nobody panics here").recv();
        let Ok(Some(load)) = next else { return done };
        load();
        done += 1;
    }
}
