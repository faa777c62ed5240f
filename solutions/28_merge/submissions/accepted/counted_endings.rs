//! The forwarders say when their stream has ended, and a last thread closes the river after the last of them.

use std::sync::mpsc::{Receiver, channel, sync_channel};
use std::thread;

enum Word {
    Level(u32),
    Dry,
}

pub fn merge(rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (tx, words) = sync_channel(4);
    let mut open = rxs.len();
    for rx in rxs {
        let tx = tx.clone();
        thread::spawn(move || {
            for level in &rx {
                if tx.send(Word::Level(level)).is_err() {
                    return;
                }
            }
            let _ = tx.send(Word::Dry);
        });
    }
    let (river, screen) = channel();
    thread::spawn(move || {
        // Never the end of `words`: one of its senders is in this thread.
        let _own = tx;
        while open > 0 {
            match words.recv().expect("a sender is right here") {
                Word::Level(level) if river.send(level).is_err() => return,
                Word::Level(_) => {}
                Word::Dry => open -= 1,
            }
        }
    });
    screen
}
