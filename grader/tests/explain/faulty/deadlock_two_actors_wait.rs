//@ finding: deadlock line 21
// Two polite actors: each says something only after having been spoken to.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn polite(name: &'static str, ear: Receiver<String>, mouth: Sender<String>) {
    while let Ok(words) = ear.recv() {
        println!("{name} heard: {words}");
        if mouth.send(format!("{name} answers")).is_err() {
            break;
        }
    }
}

fn main() {
    let (to_left, left_ear) = mpsc::channel();
    let (to_right, right_ear) = mpsc::channel();
    let left = thread::spawn(move || polite("left", left_ear, to_right));
    let right = thread::spawn(move || polite("right", right_ear, to_left));
    left.join().unwrap();
    right.join().unwrap();
}
