//@ finding: schedule_dependent line 31
// Two counters sell the last ticket: each looks first and takes afterwards.

use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;

struct Hall {
    tickets: AtomicI32,
}

impl Hall {
    fn sell(&self) -> bool {
        if self.tickets.load(Ordering::SeqCst) == 0 {
            return false;
        }
        self.tickets.fetch_sub(1, Ordering::SeqCst);
        true
    }
}

fn main() {
    let hall = Hall {
        tickets: AtomicI32::new(1),
    };
    let sold = thread::scope(|s| {
        let counters = [s.spawn(|| hall.sell()), s.spawn(|| hall.sell())];
        counters.map(|counter| counter.join().unwrap())
    });
    let left = hall.tickets.into_inner();
    println!("{sold:?}");
    assert!(left >= 0, "{left} tickets left");
}
