//@ finding: deadlock line 33
// A recorder closes its tape by dropping what it finds in the option.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Recorder {
    tape: Option<Sender<f32>>,
    thread: Option<JoinHandle<f32>>,
}

impl Recorder {
    fn new() -> Self {
        let (tape, sounds) = mpsc::channel();
        let thread = thread::spawn(move || sounds.iter().fold(0.0, f32::max));
        Self {
            tape: Some(tape),
            thread: Some(thread),
        }
    }

    fn hear(&self, volume: f32) {
        if let Some(tape) = &self.tape {
            tape.send(volume).unwrap();
        }
    }

    fn stop(&mut self) -> Option<f32> {
        if let Some(tape) = &self.tape {
            drop(tape);
        }
        let thread = self.thread.take()?;
        thread.join().ok()
    }
}

fn main() {
    let mut recorder = Recorder::new();
    recorder.hear(0.25);
    recorder.hear(0.75);
    println!("loudest: {:?}", recorder.stop());
}
