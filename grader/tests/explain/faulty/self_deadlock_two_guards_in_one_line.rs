//@ finding: self_deadlock line 7
// The sum of both counters is asked for, and by mistake they are the same counter.

use std::sync::{Arc, Mutex};

fn both(a: &Mutex<u64>, b: &Mutex<u64>) -> u64 {
    *a.lock().unwrap() + *b.lock().unwrap()
}

fn main() {
    let counters: Vec<Arc<Mutex<u64>>> = (1..4).map(|n| Arc::new(Mutex::new(n))).collect();
    let favourite = Arc::clone(&counters[1]);
    for counter in &counters {
        println!("{}", both(&favourite, counter));
    }
}
