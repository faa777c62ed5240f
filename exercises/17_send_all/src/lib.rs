//! The counter that closes early.
//!
//! A courier hands parcels over at a counter, one after the other. The clerk behind the counter takes them, and at
//! some moment the clerk goes home. That is no accident: counters close. What was not handed over by then belongs to
//! the courier still, who drives it back to the depot.
//!
//! The courier below is good at the first half. At the second half the courier faints, and the parcels are gone.
//! Run `cargo run -p grader check send_all`, read what it says, and repair the function.

use std::sync::mpsc::SyncSender;

/// Sends the parcels through `tx`, in their order.
///
/// - `Ok(n)`: all were sent, and `n` is how many that were.
/// - `Err(rest)`: the receiver is gone. `rest` holds every parcel that could not be sent, none missing, in their old order.
///
/// A channel without room is no reason to come back: the courier waits for room.
pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let mut sent = 0;
    for item in items {
        tx.send(item).unwrap();
        sent += 1;
    }
    Ok(sent)
}
