//! Somebody has to begin: the south listens to everything, and speaks afterwards. Room for one is enough, and so are the nods.

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
    let (to_north, north_box) = mpsc::sync_channel(1);
    let (to_south, south_box) = mpsc::sync_channel(1);
    let north = thread::spawn(move || ambassador(&NORTH, &to_south, &north_box, true));
    let south = thread::spawn(move || ambassador(&SOUTH, &to_north, &south_box, false));
    (
        north.join().expect("the north does not panic"),
        south.join().expect("the south does not panic"),
    )
}

fn ambassador(
    greeting: &[&'static str; 3],
    other: &SyncSender<Sentence>,
    letter_box: &Receiver<Sentence>,
    first: bool,
) -> String {
    let speak = || {
        for text in greeting {
            let (nod, nodded) = mpsc::channel();
            let sentence = Sentence { text, nod };
            other.send(sentence).expect("the other is there");
            nodded.recv().expect("the other nods");
        }
    };
    let listen = || {
        let sentences = letter_box.iter().take(3).map(|sentence| {
            let _ = sentence.nod.send(());
            sentence.text
        });
        sentences.collect::<Vec<_>>().join(" ")
    };
    if first {
        speak();
        return listen();
    }
    let heard = listen();
    speak();
    heard
}
