//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p my_channel` runs just these, with real threads, and ends a hang after twenty seconds.

use std::thread;

use check_kit::{check_eq, deadline, everywhere};
use my_channel::channel;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn three_letters_from_another_room() {
    everywhere(|| {
        let (tx, rx) = channel();
        let room = thread::spawn(move || {
            for letter in ['A', 'B', 'C'] {
                let _ = tx.send(letter);
            }
            // Here the opening is walled up again.
        });
        let letters: Vec<char> = std::iter::from_fn(|| rx.recv()).take(4).collect();
        let _ = room.join();
        check_eq!(letters, ['A', 'B', 'C'], "the letters, until none can come");
    });
}

#[rstest]
#[timeout(deadline(20))]
fn nobody_sits_at_the_other_end() {
    everywhere(|| {
        let (tx, rx) = channel();
        drop(rx);
        check_eq!(
            tx.send("dear nobody".to_owned()),
            Err("dear nobody".to_owned()),
            "what becomes of a letter for nobody"
        );
    });
}
