//! Two lines: the text goes out on the first and comes back on the second.

use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (question_tx, question_rx) = mpsc::channel::<String>();
    let (answer_tx, answer_rx) = mpsc::channel();
    thread::spawn(move || {
        for text in question_rx {
            if answer_tx.send(text).is_err() {
                break;
            }
        }
    });
    question_tx.send(msg).expect("the keeper listens");
    answer_rx.recv().expect("the keeper repeats what it hears")
}
