//@ finding: panicked line 15
//! Takes the end of the channel for an accident: a panic, and the metres are gone.

use std::sync::mpsc::Receiver;

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let mut metres = 0;
    loop {
        match rx.recv().unwrap() {
            Cmd::Add(more) => metres += more,
            Cmd::Reset => metres = 0,
            Cmd::Stop => return Ok(metres),
        }
    }
}
