//! The ferry that does not wait for ever.
//!
//! The captain of a small ferry has called the harbour on the radio. The ferry leaves at a fixed time, so he waits for an
//! answer, but not longer than that. Three things can happen, and he has to do something different in each case:
//! follow the answer, leave without one, or use the flare gun, because the radio at the other end is switched off.
//!
//! Write `first_within`, which tells him which of the three it is, and tells him as early as it can be known.

use std::sync::mpsc::Receiver;
use std::time::Duration;

/// How the waiting ended.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// A message came in time; later ones are still in the channel.
    Got(String),
    /// The limit was over, and there may still be an answer after it.
    TimedOut,
    /// Nothing will ever come: the channel is empty, and nobody is left who could send.
    Closed,
}

/// Waits for one message, at most for `limit`.
///
/// Returns in the moment in which the outcome is known, and sleeps until then: a message, or the news that there is nobody
/// left to send one, ends the waiting at once.
pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    todo!("wait for a message on {rx:?}, at most for {limit:?}")
}
