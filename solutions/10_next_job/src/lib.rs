//! Reference solution.
//!
//! The courier has nothing else to do, so there is nothing to look for in between: `recv` sleeps until there is a message
//! or no sender is left, and its only error is the end. `try_recv` has a second error, `Empty`, which says
//! nothing about the future; whoever turns it into `None` stops too early, and whoever asks again at once burns a core.
//!
//! Worth a talk with those who sleep between two looks: they trade processor time for delay, and get rid of neither.

use std::sync::mpsc::Receiver;

/// Gives back the number of the next parcel, however long that takes, and `None` at the end of the day.
pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    rx.recv().ok()
}
