//@ finding: deadlock line 13
//! Collects all commands before it obeys the first: the sensor that lives on never lets it begin.

use std::sync::mpsc::Receiver;

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let commands: Vec<Cmd> = rx.iter().collect();
    let mut metres = 0;
    for command in commands {
        match command {
            Cmd::Add(more) => metres += more,
            Cmd::Reset => metres = 0,
            Cmd::Stop => return Ok(metres),
        }
    }
    Err(metres)
}
