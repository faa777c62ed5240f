//! A guard in each thread has the last word: it is dropped in a panic, too, and sends what became of the task.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct LastWord {
    result: Option<u32>,
    tx: Sender<Option<u32>>,
}

impl Drop for LastWord {
    fn drop(&mut self) {
        let _ = self.tx.send(self.result);
    }
}

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let (tx, rx) = mpsc::channel();
    let count = tasks.len();
    for task in tasks {
        let tx = tx.clone();
        thread::spawn(move || {
            let mut word = LastWord { result: None, tx };
            word.result = Some(task());
        });
    }
    let words: Vec<Option<u32>> = rx.iter().take(count).collect();
    let results: Vec<u32> = words.into_iter().flatten().collect();
    let panics = count - results.len();
    (results, panics)
}
