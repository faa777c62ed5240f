//@ right
// Bids are raised with compare_exchange: only the higher one wins, and it always does.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn bid(highest: &AtomicU32, mine: u32) -> bool {
    let mut known = highest.load(Ordering::Relaxed);
    while known < mine {
        match highest.compare_exchange(known, mine, Ordering::AcqRel, Ordering::Relaxed) {
            Ok(_) => return true,
            Err(now) => known = now,
        }
    }
    false
}

fn main() {
    let highest = AtomicU32::new(0);
    let won = thread::scope(|s| {
        let bidders = [30, 80, 55].map(|mine| {
            s.spawn({
                let highest = &highest;
                move || bid(highest, mine)
            })
        });
        bidders.map(|bidder| bidder.join().unwrap())
    });
    assert_eq!(highest.into_inner(), 80);
    assert!(won[1]);
}
