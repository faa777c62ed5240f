use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let called = Arc::new(AtomicBool::new(false));
    let keeper = thread::spawn({
        let called = Arc::clone(&called);
        move || {
            while !called.load(Ordering::Acquire) {
                thread::park();
            }
            tx.send(msg).unwrap();
        }
    });
    called.store(true, Ordering::Release);
    keeper.thread().unpark();
    let text = rx.recv().unwrap();
    keeper.join().unwrap();
    text
}
