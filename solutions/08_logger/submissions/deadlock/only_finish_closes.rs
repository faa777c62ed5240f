//@ finding: deadlock line 38
//! `finish` closes first. But whoever just drops the logger waits for the thread with the sender in hand.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

pub struct Logger {
    voice: Option<Sender<String>>,
    scribe: Option<JoinHandle<Vec<String>>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        let scribe = thread::spawn(move || ear.iter().collect());
        Logger {
            voice: Some(voice),
            scribe: Some(scribe),
        }
    }

    pub fn log(&self, line: &str) {
        if let Some(voice) = &self.voice {
            voice.send(line.to_owned()).unwrap();
        }
    }

    pub fn finish(mut self) -> Vec<String> {
        self.voice = None;
        let scribe = self.scribe.take();
        scribe.and_then(|scribe| scribe.join().ok()).unwrap_or_default()
    }
}

impl Drop for Logger {
    fn drop(&mut self) {
        if let Some(scribe) = self.scribe.take() {
            let _ = scribe.join();
        }
    }
}
