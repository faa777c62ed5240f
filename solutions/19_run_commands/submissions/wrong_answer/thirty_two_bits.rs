//! Adds up in a type that is too small for what the commands may say.

use std::sync::mpsc::Receiver;

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let mut metres = 0_i32;
    for command in rx {
        match command {
            Cmd::Add(more) => metres = metres.wrapping_add(more as i32),
            Cmd::Reset => metres = 0,
            Cmd::Stop => return Ok(i64::from(metres)),
        }
    }
    Err(i64::from(metres))
}
