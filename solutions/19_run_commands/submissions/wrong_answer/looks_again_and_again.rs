//@ finding: busy_wait line 16
//! Every case is right, and the computer is as warm as the rower.

use std::sync::mpsc::{Receiver, TryRecvError};

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let mut metres = 0;

    loop {
        match rx.try_recv() {
            Ok(Cmd::Add(more)) => metres += more,
            Ok(Cmd::Reset) => metres = 0,
            Ok(Cmd::Stop) => return Ok(metres),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return Err(metres),
        }
    }
}
