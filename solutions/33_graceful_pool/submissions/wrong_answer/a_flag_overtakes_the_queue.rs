//! A flag beside the queue: workers stop at once, and what lies in the queue is thrown away.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Load = Box<dyn FnOnce() + Send>;

pub struct Pool {
    closing: Arc<AtomicBool>,
    basket: Sender<Load>,
    machines: Vec<JoinHandle<usize>>,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let (basket, loads) = mpsc::channel();
        let loads = Arc::new(Mutex::new(loads));
        let closing = Arc::new(AtomicBool::new(false));
        let machines = (0..workers)
            .map(|_| {
                let (loads, closing) = (Arc::clone(&loads), Arc::clone(&closing));
                thread::spawn(move || wash(&loads, &closing))
            })
            .collect();
        Pool {
            closing,
            basket,
            machines,
        }
    }

    pub fn submit(&self, job: impl FnOnce() + Send + 'static) {
        let load = Box::new(job);
        self.basket.send(load).expect("the machines are on");
    }

    pub fn shutdown(self) -> usize {
        self.closing.store(true, Ordering::SeqCst);
        drop(self.basket);
        let mut done = 0;
        for machine in self.machines {
            done += machine.join().expect("no job panics");
        }
        done
    }
}

fn wash(loads: &Mutex<Receiver<Load>>, closing: &AtomicBool) -> usize {
    let mut done = 0;
    while !closing.load(Ordering::SeqCst) {
        let next = loads.lock().expect("nobody panics here").recv();
        let Ok(load) = next else { return done };
        load();
        done += 1;
    }
    done
}
