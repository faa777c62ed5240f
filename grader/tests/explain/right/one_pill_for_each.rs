//@ right
// Competing consumers share a receiver, and there is a stop message for each of them.

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

enum Msg {
    Job(u32),
    Stop,
}

struct Crew {
    shared: Arc<Mutex<Receiver<Msg>>>,
    members: Vec<JoinHandle<u32>>,
}

impl Crew {
    fn hire(&mut self) {
        let shared = Arc::clone(&self.shared);
        self.members.push(thread::spawn(move || {
            let next = || shared.lock().unwrap().recv();
            let mut done = 0;
            while let Ok(Msg::Job(size)) = next() {
                done += size;
            }
            done
        }));
    }
}

fn main() {
    let (tx, rx) = channel();
    let mut crew = Crew {
        shared: Arc::new(Mutex::new(rx)),
        members: Vec::new(),
    };
    (0..3).for_each(|_| crew.hire());
    (1..=8).for_each(|size| tx.send(Msg::Job(size)).unwrap());
    crew.members
        .iter()
        .for_each(|_| tx.send(Msg::Stop).unwrap());
    let done: u32 = crew.members.into_iter().map(|m| m.join().unwrap()).sum();
    assert_eq!(done, 36);
}
