//! Reference solution.
//!
//! Nobody asks. Each ambassador says everything, and then reads what the other has said: two messages that cross are no
//! circle. For that a letter box needs room for the whole greeting, since nobody takes anything out meanwhile; a box
//! without a limit has it, and so has `sync_channel(3)`. With room for one the circle is there without any nod: both
//! stand before a full box, holding the second sentence.
//!
//! The other way out keeps the small box: a thread for speaking and one for listening (see the accepted submissions).

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// What the ambassador of the north says.
pub const NORTH: [&str; 3] = [
    "The north greets you.",
    "Our rivers meet at the sea.",
    "Let there be peace.",
];

/// What the ambassador of the south says.
pub const SOUTH: [&str; 3] = [
    "The south is glad to see you.",
    "Our roads end at your gates.",
    "There shall be peace.",
];

/// Lets both ambassadors greet each other at the same time.
#[must_use]
pub fn swap_greetings() -> (String, String) {
    let (to_north, north_box) = mpsc::channel();
    let (to_south, south_box) = mpsc::channel();
    let north = thread::spawn(move || ambassador(NORTH, to_south, &north_box));
    let south = thread::spawn(move || ambassador(SOUTH, to_north, &south_box));
    (
        north.join().expect("the north does not panic"),
        south.join().expect("the south does not panic"),
    )
}

fn ambassador(
    greeting: [&'static str; 3],
    other: Sender<&'static str>,
    letter_box: &Receiver<&'static str>,
) -> String {
    for sentence in greeting {
        // The other listens until this sender is gone.
        other.send(sentence).expect("the other is there");
    }
    // Everything is said; the other learns of it by the end of the channel.
    drop(other);
    letter_box.iter().collect::<Vec<_>>().join(" ")
}
