//! Reference solution.
//!
//! One `recv` in the loop, and one `match` over everything that it can return. `recv` takes the message out of the
//! channel, so whoever asks again for the next question has lost the answer to the first. The closed channel is one
//! more arm: an end, and neither a panic nor a reason to try again. Without `_` the compiler tells if an arm is missing.

use std::sync::mpsc::{Receiver, RecvError};

/// What the sensor sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cmd {
    /// So many metres more.
    Add(i64),
    /// The next person begins at zero.
    Reset,
    /// The training is over.
    Stop,
}

/// Obeys commands until `Stop` (`Ok`) or until the channel closes (`Err`); both say how far it came.
pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let mut metres = 0;
    loop {
        match rx.recv() {
            Ok(Cmd::Add(more)) => metres += more,
            Ok(Cmd::Reset) => metres = 0,
            Ok(Cmd::Stop) => return Ok(metres),
            Err(RecvError) => return Err(metres),
        }
    }
}
