//@ finding: lock_held line 16
// Not main, but the foreman locks the plan and then waits for a helper who needs it.

use std::sync::{Arc, Mutex};
use std::thread;

fn helper(plan: Arc<Mutex<Vec<u8>>>) -> usize {
    plan.lock().unwrap().len()
}

fn foreman(plan: Arc<Mutex<Vec<u8>>>) -> usize {
    let mut steps = plan.lock().unwrap();
    steps.push(1);
    let theirs = Arc::clone(&plan);
    let helper = thread::spawn(move || helper(theirs));
    let seen = helper.join().unwrap();
    steps.push(2);
    seen + steps.len()
}

fn main() {
    let plan = Arc::new(Mutex::new(Vec::new()));
    let work = thread::spawn(move || foreman(plan));
    println!("{}", work.join().unwrap());
}
