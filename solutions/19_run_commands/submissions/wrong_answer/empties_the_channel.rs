//! "Tidies up" after the stop: the commands of the next training are gone.

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
            Cmd::Stop => {
                rx.try_iter().for_each(drop);
                return Ok(metres);
            }
        }
    }
    Err(metres)
}
