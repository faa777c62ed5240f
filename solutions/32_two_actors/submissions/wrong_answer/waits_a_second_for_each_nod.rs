//! Asks, and gives up after a second: it works, and the greeting takes three seconds of silence.

use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
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

struct Sentence {
    text: &'static str,
    nod: Sender<()>,
}

pub fn swap_greetings() -> (String, String) {
    let (to_north, north_box) = mpsc::sync_channel(3);
    let (to_south, south_box) = mpsc::sync_channel(3);
    let north = thread::spawn(move || ambassador(&NORTH, &to_south, &north_box));
    let south = thread::spawn(move || ambassador(&SOUTH, &to_north, &south_box));
    (
        north.join().expect("the north does not panic"),
        south.join().expect("the south does not panic"),
    )
}

fn ambassador(
    greeting: &[&'static str; 3],
    other: &SyncSender<Sentence>,
    letter_box: &Receiver<Sentence>,
) -> String {
    for text in greeting {
        let (nod, nodded) = mpsc::channel();
        let sentence = Sentence { text, nod };
        other.send(sentence).expect("the other is there");
        let _ = nodded.recv_timeout(std::time::Duration::from_secs(1));
    }

    let mut heard = Vec::new();
    for sentence in letter_box.iter().take(3) {
        heard.push(sentence.text);
        let _ = sentence.nod.send(());
    }
    heard.join(" ")
}
