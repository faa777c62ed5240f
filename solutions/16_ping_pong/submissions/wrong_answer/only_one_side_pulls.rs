//! The right one pulls without having felt anything; the left one only notes a ping for each.

use std::sync::mpsc;
use std::thread;

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (to_left, from_right) = mpsc::sync_channel(0);
    let right = thread::spawn(move || {
        for _ in 0..rounds {
            to_left.send("pong".to_owned()).unwrap();
        }
    });
    let mut sounds = Vec::new();
    for pong in from_right {
        sounds.push("ping".to_owned());
        sounds.push(pong);
    }
    right.join().unwrap();
    sounds
}
