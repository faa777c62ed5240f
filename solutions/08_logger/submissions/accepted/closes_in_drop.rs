//! `Option` fields and an `impl Drop` that closes first and joins afterwards.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

pub struct Logger {
    scribe: Option<JoinHandle<Vec<String>>>,
    voice: Option<Sender<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        let scribe = thread::spawn(move || ear.into_iter().collect());
        Logger {
            scribe: Some(scribe),
            voice: Some(voice),
        }
    }

    pub fn log(&self, line: &str) {
        if let Some(voice) = &self.voice {
            let _ = voice.send(line.to_string());
        }
    }

    fn close(&mut self) -> Vec<String> {
        drop(self.voice.take());
        match self.scribe.take() {
            Some(scribe) => scribe.join().unwrap_or_default(),
            None => Vec::new(),
        }
    }

    pub fn finish(mut self) -> Vec<String> {
        self.close()
    }
}

impl Drop for Logger {
    fn drop(&mut self) {
        self.close();
    }
}
