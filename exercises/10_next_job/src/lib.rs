//! The courier who went home too early.
//!
//! A bicycle courier stands in the yard. The dispatchers send her parcel numbers over a channel. After each
//! delivery she calls `next_job` to learn what to carry next, and when it says `None`, she goes home.
//!
//! On a busy morning this works. On a quiet morning there are parcels left in the evening, and nobody who carries
//! them. Run `cargo run -p grader check next_job`, read what it says, and repair the function.
//!
//! Between two parcels the courier sleeps. She wakes up for a parcel or for the end of the day, not to look around.

use std::sync::mpsc::Receiver;

/// Gives back the number of the next parcel, in the moment in which it arrives and however long that takes.
///
/// `None` means that the day is over: every parcel has been handed out, and there is no dispatcher any more who could
/// send another one. A call takes one parcel and leaves the others where they are.
pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    rx.try_recv().ok()
}
