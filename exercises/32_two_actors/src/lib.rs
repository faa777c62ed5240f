//! The two ambassadors.
//!
//! Two countries have made peace, and their ambassadors meet in a great hall. Each of them has a greeting of three
//! sentences for the other. They sit far apart, so a messenger carries each sentence across, one at a time, and puts it
//! into the other's letter box. A letter box has room for one sentence.
//!
//! Both are polite. Whoever has said a sentence waits until the other has nodded, and then says the next one. It was
//! tried with one ambassador and a wall, and went well. Today there are two, and for an hour nobody in the hall has
//! moved. Run `cargo run -p grader check two_actors` to see what each of them is waiting for.

use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
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

/// One sentence on its way, and where to nod.
struct Sentence {
    text: &'static str,
    nod: Sender<()>,
}

/// Lets both ambassadors greet each other at the same time, each in a thread of its own, and returns what the north
/// heard and what the south heard: the three sentences of the other, with a space between them.
pub fn swap_greetings() -> (String, String) {
    let (to_north, north_box) = mpsc::sync_channel(1);
    let (to_south, south_box) = mpsc::sync_channel(1);
    let north = thread::spawn(move || ambassador(&NORTH, &to_south, &north_box));
    let south = thread::spawn(move || ambassador(&SOUTH, &to_north, &south_box));
    (
        north.join().expect("the north does not panic"),
        south.join().expect("the south does not panic"),
    )
}

/// Says three sentences, hears three, and returns what was heard.
fn ambassador(
    greeting: &[&'static str; 3],
    other: &SyncSender<Sentence>,
    letter_box: &Receiver<Sentence>,
) -> String {
    for text in greeting {
        let (nod, nodded) = mpsc::channel();
        let sentence = Sentence { text, nod };
        other.send(sentence).expect("the other is there");
        nodded.recv().expect("the other nods");
    }

    let mut heard = Vec::new();
    for sentence in letter_box.iter().take(3) {
        heard.push(sentence.text);
        let _ = sentence.nod.send(());
    }
    heard.join(" ")
}
