//! Four cooks and one rail.
//!
//! In a kitchen all orders hang on one rail. Every cook takes an order, cooks it, serves the dish, and takes the next
//! order, until the rail is empty and no more orders come.
//!
//! The guests get what they ordered. But with four cooks the evening takes as long as with one: the grader counts the
//! dishes that are on the fire at the same moment, and there is only one. Run `cargo run -p grader check pool_map`, find
//! out what the other cooks wait for, and repair it. And then look again at everything that is promised below: some of
//! it may have been true by luck.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

/// Applies `f` to every job, in a pool of `workers` threads, and returns the results in the order of the jobs.
///
/// - There are `workers` threads (at least one), however many jobs there are.
/// - A worker that is free takes the next job. With jobs enough, `workers` of them are under way at every moment.
/// - The first result belongs to the first job, the second to the second, whichever was ready first.
pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (rail, orders) = mpsc::channel();
    let (pass, dishes) = mpsc::channel();

    let orders = Arc::new(Mutex::new(orders));
    for _ in 0..workers {
        let orders = Arc::clone(&orders);
        let pass = pass.clone();
        thread::spawn(move || cook(&orders, &pass, f));
    }
    drop(pass);

    for job in jobs {
        rail.send(job).expect("a cook is still there");
    }
    drop(rail);

    dishes.into_iter().collect()
}

/// What one cook does all evening.
fn cook(orders: &Mutex<Receiver<u64>>, pass: &Sender<u64>, f: fn(u64) -> u64) {
    while let Ok(order) = orders.lock().expect("no cook panics").recv() {
        let dish = f(order);
        if pass.send(dish).is_err() {
            return;
        }
    }
}
