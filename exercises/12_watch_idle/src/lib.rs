//! The wheel that stands still.
//!
//! A mill wheel turns in the stream. At each turn a sensor sends the number of the bucket at the top, one beat over a
//! channel. A watchman listens. When no beat has come for a while, a branch has blocked the wheel, and he rings the bell.
//! When somebody has unplugged the sensor, he goes home.
//!
//! This watchman rings every morning, while the wheel turns as it should. Run `cargo run -p grader check watch_idle`,
//! read what it says, and repair the function.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// Why a watch was over.
#[derive(Debug, PartialEq)]
pub enum End {
    /// No beat came for as long as the watchman bears.
    Idle,
    /// No sensor is left.
    Closed,
}

/// Counts beats until none has come for `idle`, or until the channel is closed; gives back how many that were, and why
/// the watch is over.
///
/// - The wheel may turn for days, if no pause between two beats is as long as `idle`.
/// - The watch is over in the moment when it can be known: neither later, nor earlier. Until then the watchman sleeps.
/// - After the watch nobody listens.
pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let end = Instant::now() + idle;
    let mut beats = 0;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        match rx.recv_timeout(left) {
            Ok(_bucket) => beats += 1,
            Err(RecvTimeoutError::Timeout) => return (beats, End::Idle),
            Err(RecvTimeoutError::Disconnected) => return (beats, End::Closed),
        }
    }
}
