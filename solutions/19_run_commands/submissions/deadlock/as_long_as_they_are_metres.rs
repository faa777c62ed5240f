//@ finding: deadlock line 17
//! The loop ends at the first command that is no `Add`, and takes that command with it.

use std::sync::mpsc::Receiver;

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let mut metres = 0;
    while let Ok(Cmd::Add(more)) = rx.recv() {
        metres += more;
    }
    match rx.recv() {
        Ok(Cmd::Stop) => Ok(metres),
        _ => Err(metres),
    }
}
