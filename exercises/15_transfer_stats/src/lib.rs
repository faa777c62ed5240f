//! The notebook of the bucket line.
//!
//! A fire drill. One helper fills buckets at the pond and puts them on a landing, and another one takes them from there
//! and empties them over the fire. A few buckets fit on the landing. The two share one notebook: each of them notes
//! every bucket there, the first one as sent, the second one as received.
//!
//! With a landing for twenty buckets the drill went well. With a landing for two, both stand still after a few buckets,
//! and one of them has the notebook. Run `cargo run -p grader check transfer_stats`, read what it says, and
//! repair the function.

use std::sync::{Mutex, mpsc};
use std::thread;

/// What the notebook says.
#[derive(Default)]
pub struct Stats {
    pub sent: usize,
    pub received: usize,
}

/// Brings the buckets from a thread that fills them to one that empties them; gives back the litres of each bucket that was
/// emptied, in order.
///
/// - The landing is a channel, on which at most `cap` buckets stand; `cap` is at least 1.
/// - When all is over, `stats` has grown by one for each bucket sent, and by one for each bucket received.
/// - Others may use the notebook meanwhile, and may note things there themselves.
pub fn transfer(items: Vec<u32>, cap: usize, stats: &Mutex<Stats>) -> Vec<u32> {
    let (tx, rx) = mpsc::sync_channel(cap);
    // Threads of a scope may borrow: `stats` belongs to the caller.
    thread::scope(|drill| {
        drill.spawn(move || {
            for litres in items {
                let mut notebook = stats.lock().expect("nobody panics with the notebook");
                tx.send(litres).expect("the other one is at the fire");
                notebook.sent += 1;
            }
        });

        let mut emptied = Vec::new();
        for litres in rx {
            let mut notebook = stats.lock().expect("nobody panics with the notebook");
            notebook.received += 1;
            emptied.push(litres);
        }
        emptied
    })
}
