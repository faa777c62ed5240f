//@ finding: lock_held line 14
// Main keeps the score sheet in its hand while it waits for the player to write on it.

use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let score = Arc::new(Mutex::new(0));
    let sheet = score.lock().unwrap();
    let theirs = Arc::clone(&score);
    let player = thread::spawn(move || {
        *theirs.lock().unwrap() += 7;
    });
    player.join().unwrap();
    println!("score: {sheet}");
}
