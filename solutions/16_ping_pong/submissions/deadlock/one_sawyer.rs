//@ finding: self_deadlock line 10
//! One thread at both ends: it waits for itself.

use std::sync::mpsc;

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (pull, feel) = mpsc::sync_channel(0);
    let mut sounds = Vec::new();
    for sound in ["ping", "pong"].repeat(rounds as usize) {
        pull.send(sound.to_owned()).unwrap();
        sounds.extend(feel.recv());
    }
    sounds
}
