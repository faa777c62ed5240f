//! Each ambassador speaks in one thread and listens in another; the letter box has no room at all.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
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

fn ambassador(greeting: &[&str], mouth: SyncSender<String>, ear: Receiver<String>) -> String {
    thread::scope(|scope| {
        scope.spawn(move || {
            greeting
                .iter()
                .for_each(|sentence| mouth.send(sentence.to_string()).unwrap());
        });
        ear.into_iter().collect::<Vec<_>>().join(" ")
    })
}

pub fn swap_greetings() -> (String, String) {
    let (to_north, north) = sync_channel(0);
    let (to_south, south) = sync_channel(0);
    thread::scope(|hall| {
        let north = hall.spawn(|| ambassador(&NORTH, to_south, north));
        let south = hall.spawn(|| ambassador(&SOUTH, to_north, south));
        (north.join().unwrap(), south.join().unwrap())
    })
}
