//@ finding: deadlock line 12
//! The machine reads its sender from a static, where it stays for ever: the tube is never closed.

use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

static TUBE: Mutex<Option<Sender<u32>>> = Mutex::new(None);

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    *TUBE.lock().unwrap() = Some(tx.clone());
    thread::spawn(move || {
        for tag in 1..=n {
            tx.send(tag).unwrap();
        }
    });
    rx
}
