//! Returns the two the wrong way round.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

pub const NORTH: [&str; 3] = [
    "The north greets you.",
    "Our rivers meet at the sea.",
    "Let there be peace.",
];

pub const SOUTH: [&str; 3] = [
    "The south is glad to see you.",
    "Our roads end at your gates.",
    "There shall be peace.",
];

pub fn swap_greetings() -> (String, String) {
    let (to_north, north_box) = mpsc::channel();
    let (to_south, south_box) = mpsc::channel();
    let north = thread::spawn(move || ambassador(NORTH, to_south, &north_box));
    let south = thread::spawn(move || ambassador(SOUTH, to_north, &south_box));
    (
        south.join().expect("the south does not panic"),
        north.join().expect("the north does not panic"),
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
