//! Keeps the small box, tries to put a sentence in, looks for one, and begins again, without ever waiting.

use std::sync::mpsc::{self, Receiver, SyncSender};
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
    let (to_north, north_box) = mpsc::sync_channel(1);
    let (to_south, south_box) = mpsc::sync_channel(1);
    let north = thread::spawn(move || ambassador(NORTH, to_south, &north_box));
    let south = thread::spawn(move || ambassador(SOUTH, to_north, &south_box));
    (
        north.join().expect("the north does not panic"),
        south.join().expect("the south does not panic"),
    )
}

fn ambassador(
    greeting: [&'static str; 3],
    other: SyncSender<&'static str>,
    letter_box: &Receiver<&'static str>,
) -> String {
    let mut said = 0;
    let mut heard = Vec::new();
    while said < 3 || heard.len() < 3 {
        if said < 3 && other.try_send(greeting[said]).is_ok() {
            said += 1;
        }
        heard.extend(letter_box.try_recv());
    }
    heard.join(" ")
}
