//! Reference solution.
//!
//! Five bounds, and each has its reason. `F: FnOnce() -> T` asks least of a task: it may use up what it owns. `F: Send`,
//! because the task changes threads; `T: Send`, because the result does. `'static` for both, because nobody knows when the
//! thread ends: it may outlive every frame of the caller. These are the bounds of `thread::spawn`, one level up: a
//! generic function must ask for what the functions that it calls ask for.
//!
//! Things to talk about: `Sync` is not needed, since the task moves and is never shared; the compiler names the missing
//! bounds one by one (E0277, E0310), and writing `unsafe impl Send` around an `Rc` would silence it, not repair it.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// Starts `f` in a thread of its own and returns at once. The result arrives at the receiver, once.
pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    let (tx, result) = channel();
    thread::spawn(move || {
        // The error holds the result; nobody wants it any more.
        let _ = tx.send(f());
    });
    result
}
