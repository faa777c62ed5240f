//! Jobs in a queue of its own, results over a channel; the pool joins its workers when it is dropped.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::thread::{self, JoinHandle};
struct Rail {
    orders: Mutex<(VecDeque<(usize, u64)>, bool)>,
    bell: Condvar,
}
struct Kitchen {
    rail: Arc<Rail>,
    cooks: Vec<JoinHandle<()>>,
}
impl Kitchen {
    fn order(&self, o: (usize, u64)) {
        self.rail.orders.lock().unwrap().0.push_back(o);
        self.rail.bell.notify_one();
    }
}
impl Drop for Kitchen {
    fn drop(&mut self) {
        self.rail.orders.lock().unwrap().1 = true;
        self.rail.bell.notify_all();
        for c in self.cooks.drain(..) {
            c.join().unwrap();
        }
    }
}
pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let rail = Arc::new(Rail {
        orders: Mutex::new((VecDeque::new(), false)),
        bell: Condvar::new(),
    });
    let (tx, rx) = mpsc::channel();
    let cooks = (0..workers)
        .map(|_| {
            let (rail, tx) = (rail.clone(), tx.clone());
            thread::spawn(move || {
                loop {
                    let mut o = rail.orders.lock().unwrap();
                    let (i, job) = loop {
                        if let Some(x) = o.0.pop_front() {
                            break x;
                        }
                        if o.1 {
                            return;
                        }
                        o = rail.bell.wait(o).unwrap();
                    };
                    drop(o);
                    tx.send((i, f(job))).unwrap();
                }
            })
        })
        .collect();
    drop(tx);
    let mut out = vec![0; jobs.len()];
    {
        let k = Kitchen { rail, cooks };
        for o in jobs.into_iter().enumerate() {
            k.order(o);
        }
    }
    for (i, r) in rx {
        out[i] = r;
    }
    out
}
