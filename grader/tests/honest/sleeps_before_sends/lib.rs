use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// Every cook carries the dish for a moment before it is served.
pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let orders = Arc::new(Mutex::new(jobs.into_iter().enumerate()));
    let (pass, dishes) = mpsc::channel();
    for _ in 0..workers.max(1) {
        let (orders, pass) = (Arc::clone(&orders), pass.clone());
        thread::spawn(move || {
            loop {
                let order = orders.lock().unwrap().next();
                let Some((place, order)) = order else { break };
                let dish = f(order);
                thread::sleep(Duration::from_micros(300));
                pass.send((place, dish)).unwrap();
            }
        });
    }
    drop(pass);
    let mut served: Vec<_> = dishes.into_iter().collect();
    served.sort_unstable_by_key(|&(place, _)| place);
    served.into_iter().unzip::<usize, u64, Vec<_>, Vec<_>>().1
}
