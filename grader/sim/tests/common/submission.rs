//! Stands for a learner's file.

use sim_std::sync::mpsc::{self, Receiver};
use sim_std::thread;

/// The sender outlives its messages.
pub fn count_forever(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        (0..n).for_each(|i| tx.send(i).expect("open"));
        thread::park();
    });
    rx
}

/// The first message.
pub fn first(rx: &Receiver<u32>) -> Option<u32> {
    rx.recv().ok()
}
