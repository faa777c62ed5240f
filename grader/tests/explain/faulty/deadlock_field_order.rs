//@ finding: deadlock line 12
// The thread's guard joins when it is dropped; the sender is the field after it.

use std::sync::mpsc::{Sender, channel};
use std::thread::{JoinHandle, spawn};

struct JoinOnDrop(Option<JoinHandle<()>>);

impl Drop for JoinOnDrop {
    fn drop(&mut self) {
        if let Some(handle) = self.0.take() {
            let _ = handle.join();
        }
    }
}

struct Speaker {
    _thread: JoinOnDrop,
    words: Sender<char>,
}

fn speaker() -> Speaker {
    let (words, ears) = channel();
    let handle = spawn(move || {
        let text: String = ears.into_iter().collect();
        println!("{text}");
    });
    Speaker {
        _thread: JoinOnDrop(Some(handle)),
        words,
    }
}

fn main() {
    let speaker = speaker();
    for c in "hello".chars() {
        let _ = speaker.words.send(c);
    }
}
