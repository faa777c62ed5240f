//! What waits is done first, and then it sleeps until the next one.

use std::sync::mpsc::Receiver;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let mut metres = 0;
    loop {
        let Ok(first) = rx.recv() else {
            return Err(metres);
        };
        for c in std::iter::once(first).chain(rx.try_iter()) {
            match c {
                Cmd::Add(m) => metres += m,
                Cmd::Reset => metres = 0,
                Cmd::Stop => return Ok(metres),
            }
        }
    }
}
