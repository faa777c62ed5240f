//! A step is a method of its own, and the loop is a call of itself with what is left to do.

use std::sync::mpsc::Receiver;

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

impl Cmd {
    fn after(self, metres: i64) -> Result<i64, i64> {
        match self {
            Self::Add(more) => Ok(metres + more),
            Self::Reset => Ok(0),
            Self::Stop => Err(metres),
        }
    }
}

fn from(metres: i64, rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let command = rx.recv().map_err(|_| metres)?;
    match command.after(metres) {
        Ok(metres) => from(metres, rx),
        Err(stopped) => Ok(stopped),
    }
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    from(0, rx)
}
