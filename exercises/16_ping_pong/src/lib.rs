//! The saw with two handles.
//!
//! Two sawyers cut a log. When the left one pulls, the saw sings `ping`; when the right one pulls, it sings `pong`.
//! A saw stores nothing: each pull is felt at the other end in the same moment, and nobody can pull twice in a row.
//!
//! These two are polite. Each of them waits for the other one to pull first. Run `cargo run -p grader check ping_pong`,
//! read what it says, and let them saw.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

/// One of the two sawyers; gives back all sounds, in order.
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

/// Saws for so many rounds; gives back the sounds, in order: two for each round, the first one beginning with `ping`
/// and the second one with `pong`.
///
/// Each sawyer is a thread (the caller may be one of them), and each pull is a message to the other one, over a channel that
/// stores nothing. Both have put the saw down when the function returns.
pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (to_right, from_left) = mpsc::sync_channel(0);
    let (to_left, from_right) = mpsc::sync_channel(0);
    let right = thread::spawn(move || saw("pong", rounds, &from_left, &to_left));
    let sounds = saw("ping", rounds, &from_right, &to_right);
    let _ = right.join();
    sounds
}
