//@ finding: busy_wait line 15
//! `_ => continue` was meant for what is not known, and it catches the end.

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
            Ok(Cmd::Reset) => metres = 0,
            Ok(Cmd::Stop) => return Ok(metres),
            _ => continue,
        }
    }
}
