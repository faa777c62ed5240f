//! Carries the whole greeting across in one message.

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
        north.join().expect("the north does not panic"),
        south.join().expect("the south does not panic"),
    )
}

fn ambassador(
    greeting: [&'static str; 3],
    other: Sender<[&'static str; 3]>,
    letter_box: &Receiver<[&'static str; 3]>,
) -> String {
    let _ = other.send(greeting);
    letter_box.recv().expect("a greeting").join(" ")
}
