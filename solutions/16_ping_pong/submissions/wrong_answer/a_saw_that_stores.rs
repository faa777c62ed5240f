//! Channels with room: a pull is done before anybody feels it.

use std::sync::mpsc;
use std::thread;

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (to_right, from_left) = mpsc::sync_channel(1);
    let (to_left, from_right) = mpsc::sync_channel(1);
    let right = thread::spawn(move || {
        for _ in from_left {
            to_left.send("pong".to_owned()).unwrap();
        }
    });
    let mut sounds = Vec::new();
    for _ in 0..rounds {
        to_right.send(()).unwrap();
        sounds.push("ping".to_owned());
        sounds.push(from_right.recv().unwrap());
    }
    drop(to_right);
    right.join().unwrap();
    sounds
}
