//! Keeps the nods: sentences and nods come through one letter box, and what comes decides what is done next.

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

enum Letter {
    Sentence(&'static str),
    Nod,
}

struct Ambassador {
    unsaid: std::slice::Iter<'static, &'static str>,
    other: Sender<Letter>,
    heard: Vec<&'static str>,
    nods: usize,
}

impl Ambassador {
    fn new(greeting: &'static [&'static str; 3], other: Sender<Letter>) -> Self {
        let unsaid = greeting.iter();
        Ambassador {
            unsaid,
            other,
            heard: Vec::new(),
            nods: 0,
        }
    }

    fn speak(&mut self) {
        if let Some(sentence) = self.unsaid.next() {
            let _ = self.other.send(Letter::Sentence(sentence));
        }
    }

    fn meet(mut self, letter_box: Receiver<Letter>) -> String {
        self.speak();
        while self.heard.len() < 3 || self.nods < 3 {
            match letter_box.recv().unwrap() {
                Letter::Sentence(sentence) => {
                    self.heard.push(sentence);
                    let _ = self.other.send(Letter::Nod);
                }
                Letter::Nod => {
                    self.nods += 1;
                    self.speak();
                }
            }
        }
        self.heard.join(" ")
    }
}

pub fn swap_greetings() -> (String, String) {
    let (to_north, north_box) = mpsc::channel();
    let (to_south, south_box) = mpsc::channel();
    let north = Ambassador::new(&NORTH, to_south);
    let south = Ambassador::new(&SOUTH, to_north);
    let south = thread::spawn(move || south.meet(south_box));
    (north.meet(north_box), south.join().unwrap())
}
