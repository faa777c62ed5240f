use std::panic;
use std::sync::mpsc;
use std::thread;

/// Calls `work` with no words about its panics.
fn quietly<R>(work: impl FnOnce() -> R + panic::UnwindSafe) -> thread::Result<R> {
    let before = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let result = panic::catch_unwind(work);
    panic::set_hook(before);
    result
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(msg));
    let text = rx.recv().unwrap();
    let length = text.len();
    assert!(quietly(move || [0_u8; 4][length % 1 + 4 + length]).is_err());
    text
}
