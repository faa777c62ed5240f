//! Counts pulls where the task counts rounds: half of the sounds are missing.

use std::sync::mpsc;
use std::thread;

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (to_right, from_left) = mpsc::sync_channel(0);
    let (to_left, from_right) = mpsc::sync_channel(0);
    let right = thread::spawn(move || {
        for _ in from_left {
            to_left.send("pong".to_owned()).unwrap();
        }
    });
    let mut sounds = Vec::new();
    for _ in 0..rounds.div_ceil(2) {
        sounds.push("ping".to_owned());
        to_right.send(()).unwrap();
        sounds.push(from_right.recv().unwrap());
    }
    sounds.truncate(rounds as usize);
    drop(to_right);
    right.join().unwrap();
    sounds
}
