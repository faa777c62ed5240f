//! Iterator style: the fold breaks at `Stop`; a fold that comes to its end has met none.

use std::ops::ControlFlow::{Break, Continue};
use std::sync::mpsc::Receiver;

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let end = rx.iter().try_fold(0, |metres, command| match command {
        Cmd::Add(more) => Continue(metres + more),
        Cmd::Reset => Continue(0),
        Cmd::Stop => Break(metres),
    });
    match end {
        Break(metres) => Ok(metres),
        Continue(metres) => Err(metres),
    }
}
