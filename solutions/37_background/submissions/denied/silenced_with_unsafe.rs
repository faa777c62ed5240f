//! Tells the compiler that every task may change threads. It believes that, and an `Rc` loses count.

use std::sync::mpsc::{self, Receiver};
use std::thread;

struct Silent<F>(F);

unsafe impl<F> Send for Silent<F> {}

impl<T, F: FnOnce() -> T> Silent<F> {
    fn run(self) -> T {
        (self.0)()
    }
}

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + 'static,
    T: Send + 'static,
{
    let (tx, tag) = mpsc::channel();
    let task = Silent(f);
    thread::spawn(move || {
        let _ = tx.send(task.run());
    });
    tag
}
