//@ finding: deadlock line 16
//! The stub as shipped: two polite sides.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

fn saw(
    sound: &str,
    rounds: u32,
    feel: &Receiver<String>,
    pull: &SyncSender<String>,
) -> Vec<String> {
    let mut sounds = Vec::new();
    for _ in 0..rounds {
        // After you!
        sounds.extend(feel.recv());
        sounds.push(sound.to_owned());
        let _ = pull.send(sound.to_owned());
    }
    sounds
}

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (to_right, from_left) = mpsc::sync_channel(0);
    let (to_left, from_right) = mpsc::sync_channel(0);
    let right = thread::spawn(move || saw("pong", rounds, &from_left, &to_left));
    let sounds = saw("ping", rounds, &from_right, &to_right);
    let _ = right.join();
    sounds
}
