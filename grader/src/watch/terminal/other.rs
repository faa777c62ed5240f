//! Where no terminal of Unix is: whole lines are read, so that a key counts once Enter is pressed.

use std::io::{self, Read};

pub fn keys_one_by_one() -> io::Result<()> {
    Ok(())
}

pub fn are_lost() -> bool {
    false
}

pub fn put_back() {}

/// There is no shell that could continue it.
pub fn stop() {}

/// Reads what is typed, and hands it on until that is refused. Returns at the end of the input.
pub fn read_input(mut take: impl FnMut(&[u8]) -> bool) {
    let mut buffer = [0; 1024];
    while let Ok(length @ 1..) = io::stdin().lock().read(&mut buffer) {
        // The Enter that ends each line is none of the keys that were meant.
        let line = buffer[..length].trim_ascii_end();
        let meant = if line.is_empty() { &buffer[..1] } else { line };
        if !take(meant) {
            return;
        }
    }
}
