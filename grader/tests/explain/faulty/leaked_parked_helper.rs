//@ finding: leaked_thread line 13
// A helper parks until there is something to do, which never happens on a quiet day.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let orders = Arc::new(AtomicU32::new(0));
    let seen = Arc::clone(&orders);
    let helper = thread::spawn(move || {
        while seen.load(Ordering::Acquire) == 0 {
            thread::park();
        }
        println!("off to work");
    });
    let customers: Vec<u32> = Vec::new();
    for customer in customers {
        orders.fetch_add(customer, Ordering::Release);
        helper.thread().unpark();
    }
    println!("a quiet day");
}
