//@ finding: deadlock line 17
//! The stub as shipped: each question takes another command out of the channel.

use std::sync::mpsc::Receiver;

pub enum Cmd {
    Add(i64),
    Reset,
    Stop,
}

pub fn run(rx: &Receiver<Cmd>) -> Result<i64, i64> {
    let mut metres = 0;
    loop {
        if let Ok(Cmd::Add(more)) = rx.recv() {
            metres += more;
        } else if let Ok(Cmd::Reset) = rx.recv() {
            metres = 0;
        } else if let Ok(Cmd::Stop) = rx.recv() {
            return Ok(metres);
        } else {
            return Err(metres);
        }
    }
}
