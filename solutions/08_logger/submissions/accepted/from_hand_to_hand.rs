//! Without room in the channel, and the book comes back through a second one.

use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread;

pub struct Logger {
    voice: SyncSender<String>,
    desk: Receiver<Vec<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = sync_channel(0);
        let (hand, desk) = channel();
        thread::spawn(move || {
            let mut book = Vec::new();
            while let Ok(line) = ear.recv() {
                book.push(line);
            }
            // Nobody may be there to take it.
            let _ = hand.send(book);
        });
        Logger { voice, desk }
    }

    pub fn log(&self, line: &str) {
        self.voice.send(line.into()).expect("the scribe listens");
    }

    pub fn finish(self) -> Vec<String> {
        drop(self.voice);
        self.desk.recv().expect("the scribe brings the book")
    }
}
