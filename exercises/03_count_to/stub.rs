//! The tag machine in the cellar.
//!
//! The cloakroom of an opera house needs numbered tags: 1, 2, 3, and so on, as many as seats were sold. A machine in
//! the cellar stamps them, and a tube brings them up. The attendants start the machine, and then they hang up coats:
//! whenever a guest comes, somebody takes the next tag out of the tube.
//!
//! The program below was tried at a rehearsal, with eight guests. On the evening of the premiere there are a thousand
//! guests before the door, nobody takes their coats, and nothing moves.
//!
//! Run `cargo run -p grader check count_to`, read what it says, and repair the function.
//!
//! What can be seen from outside:
//! - `count_to(n)` starts the machine and returns the upper end of the tube at once. It does not wait for tags.
//! - Out of the tube come the numbers from 1 to `n`, each once, in this order, and then the tube is closed.
//! - It does not matter when the guests come: the first may come before the first tag, or hours after the last one.

use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Starts a thread that sends the numbers from 1 to `n`, and returns the receiver.
pub fn count_to(n: u32) -> Receiver<u32> {
    // There is room for ten tags in the tube.
    let (tx, rx) = mpsc::sync_channel(10);

    let machine = thread::spawn(move || {
        for tag in 1..=n {
            tx.send(tag).expect("somebody takes the tags");
        }
    });
    machine.join().expect("the machine does not break");

    rx
}
