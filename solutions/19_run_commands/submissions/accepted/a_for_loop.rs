//! `for` takes one command in each round and ends with the channel; behind the loop there was no `Stop`.

use std::sync::mpsc::Receiver;

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let mut metres = 0;
    for command in rx {
        match command {
            Cmd::Add(more) => metres += more,
            Cmd::Reset => metres = 0,
            Cmd::Stop => return Ok(metres),
        }
    }
    Err(metres)
}
