//! Reference solution.
//!
//! The two sides are not alike: one of them sends first, and the other one receives first. With a channel that stores nothing,
//! two equal sides hang, polite or not. The list is kept by one side, in its own order, and needs no lock: `pong` is
//! noted when it is felt.
//!
//! Worth a talk: the rendezvous makes `send` mean "the other one has it". It does not mean "the other one is done with it".

use std::sync::mpsc;
use std::thread;

/// Saws for so many rounds; gives back the sounds, in order.
pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (to_right, from_left) = mpsc::sync_channel(0);
    let (to_left, from_right) = mpsc::sync_channel(0);
    let right = thread::spawn(move || {
        for _ping in from_left {
            if to_left.send("pong".to_owned()).is_err() {
                return;
            }
        }
    });
    let mut sounds = Vec::new();
    for _ in 0..rounds {
        sounds.push("ping".to_owned());
        if to_right.send("ping".to_owned()).is_err() {
            break;
        }
        sounds.extend(from_right.recv());
    }
    // The right one waits for the next pull: only the end of this sender lets it go.
    drop(to_right);
    let _ = right.join();
    sounds
}
