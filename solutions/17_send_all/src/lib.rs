//! Reference solution.
//!
//! `send` takes the parcel away, so after a failure there is one place left where it can be: inside the error. It is the
//! first of the unsent ones; the others are still in the iterator. `SendError` has one public field, and taking the
//! error apart in the pattern is the same as `e.0`.

use std::iter;
use std::sync::mpsc::{SendError, SyncSender};

/// Sends every item in order; gives back the unsent ones, in order, when the receiver is gone.
pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let mut items = items.into_iter();
    while let Some(item) = items.next() {
        // Once the receiver is gone, no later `send` can succeed: there is nothing to try again.
        if let Err(SendError(unsent)) = tx.send(item) {
            return Err(iter::once(unsent).chain(items).collect());
        }
    }
    Ok(count)
}
