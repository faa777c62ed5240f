//! Gives the sensor a minute: a person who drinks some water has lost the training.

use std::sync::mpsc::Receiver;
use std::time::Duration;

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let mut metres = 0;
    loop {
        match rx.recv_timeout(Duration::from_secs(60)) {
            Ok(Cmd::Add(more)) => metres += more,
            Ok(Cmd::Reset) => metres = 0,
            Ok(Cmd::Stop) => return Ok(metres),
            Err(_) => return Err(metres),
        }
    }
}
