//@ finding: deadlock line 21
//! The left one feels once more than the right one pulls.

use std::sync::mpsc;
use std::thread;

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (to_right, from_left) = mpsc::sync_channel(0);
    let (to_left, from_right) = mpsc::sync_channel(0);
    let right_end = to_left.clone();
    let right = thread::spawn(move || {
        for _ in 1..rounds {
            from_left.recv().unwrap();
            right_end.send("pong".to_owned()).unwrap();
        }
        from_left.iter().count()
    });
    let mut sounds = Vec::new();
    for _ in 0..rounds {
        sounds.extend(to_right.send("ping".to_owned()).map(|()| "ping".to_owned()));
        sounds.extend(from_right.recv());
    }
    drop((to_left, to_right));
    right.join().unwrap();
    sounds
}
