//! The rowing machine.
//!
//! A rowing machine in a sports club has a small computer. The sensor under the seat sends it commands: so many metres
//! more (less, when somebody slides back), begin again at zero, training is over. And sometimes the sensor sends nothing
//! more at all, because its battery is empty. Then the metres that were rowed so far are no less real.
//!
//! The computer below compiles, and it has an answer for each of the four cases. But it loses metres, and now and then
//! it shows nothing any more and waits. Run `cargo run -p grader check run_commands` and follow one command through the
//! loop. What becomes of it when the first question does not fit?

use std::sync::mpsc::Receiver;

/// What the sensor sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cmd {
    /// So many metres more.
    Add(i64),
    /// The next person begins at zero.
    Reset,
    /// The training is over.
    Stop,
}

/// Obeys one command after the other, in the order in which they come, and adds up the metres, beginning at zero.
///
/// - `Ok(metres)` as soon as there is a `Stop`. What comes after it stays in the channel, for the next call.
/// - `Err(metres)` if the channel closes without a `Stop`: that is how far it came.
/// - While no command comes, it sleeps, however long that takes.
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
