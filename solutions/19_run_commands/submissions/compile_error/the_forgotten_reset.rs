//! An arm is missing, and the compiler says which: E0004.

use std::sync::mpsc::Receiver;

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let mut metres = 0;
    loop {
        match rx.recv() {
            Ok(Cmd::Add(more)) => metres += more,
            Ok(Cmd::Stop) => return Ok(metres),
            Err(_) => return Err(metres),
        }
    }
}
