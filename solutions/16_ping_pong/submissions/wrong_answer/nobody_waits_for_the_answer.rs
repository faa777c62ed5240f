//! All pings first; the pongs are collected afterwards.

use std::sync::mpsc;
use std::thread;

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (to_right, from_left) = mpsc::sync_channel(0);
    let (to_left, from_right) = mpsc::channel();
    let right = thread::spawn(move || {
        for _ in from_left {
            to_left.send("pong".to_owned()).unwrap();
        }
    });
    let mut sounds = Vec::new();
    for _ in 0..rounds {
        to_right.send(()).unwrap();
        sounds.push("ping".to_owned());
    }
    drop(to_right);
    sounds.extend(from_right);
    right.join().unwrap();
    sounds
}
