//! The strip of numbers.
//!
//! In the cellar of a museum stands a machine that stamps numbers on a strip of labels: 0, 1, 2, 3, and so on. Upstairs
//! somebody pulls at the strip, takes as many labels as there are new stones or shells, and then cuts it off. How many
//! that will be, nobody knows beforehand, so the strip has no end.
//!
//! The labels are all right. But after the strip has been cut off, the lamp of the machine stays on, and the cellar
//! gets warm. Run `cargo run -p grader check naturals`, read what the machine does all night, and repair it.

use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Sends 0, 1, 2, 3 and so on from a thread of its own, and returns the other end at once.
///
/// - The numbers come in order, none missing, as many as the reader wants. Each call begins again at 0.
/// - The reader may do something else between two numbers: none is lost, and nobody looks again and again for room.
/// - Once the reader has dropped its end, the thread ends: soon, and without a panic.
pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(16);
    thread::spawn(move || {
        for number in 0.. {
            // There may be nobody left who wants it.
            let _ = tx.send(number);
        }
    });
    rx
}
