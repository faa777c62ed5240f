//@ finding: deadlock line 21
//! The right one saws until its channel closes; the sender that would close it waits for the join.

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
    for _ in 0..rounds {
        sounds.push("ping".to_owned());
        to_right.send(()).unwrap();
        sounds.push(from_right.recv().unwrap());
    }
    right.join().unwrap();
    sounds
}
