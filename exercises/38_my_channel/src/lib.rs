//! The pneumatic post.
//!
//! Under the ministry runs a tube. Whoever puts a letter in at one end need not wait; at the other end somebody sits,
//! takes letter after letter, and naps while there is none. Each room that sends has an opening of its own to the same
//! tube. When the last opening is walled up, no letter can come any more, and the one at the other end may go home. And
//! when nobody sits there any more, whoever puts a letter in gets it back.
//!
//! There was a tube in the standard library, but here you build your own, with a lock and a bell: `std::sync::Mutex`
//! and `std::sync::Condvar`, and no `std::sync::mpsc`. The first version below delivers letters. Its receiver does not
//! nap, though; nobody ever goes home; and letters for nobody are never seen again. Run
//! `cargo run -p grader check my_channel`.
//!
//! This must not compile, because there is one receiver:
//!
//! ```compile_fail
//! let (tx, rx) = my_channel::channel::<u32>();
//! let another = rx.clone();
//! ```
//!
//! And this must, although a `Mutex` cannot be cloned:
//!
//! ```ignore
//! let (tx, rx) = my_channel::channel::<std::sync::Mutex<u32>>();
//! let another = tx.clone();
//! ```

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

/// An opening where letters of type `T` are put in. There may be many: `clone` makes one more.
#[derive(Clone)]
pub struct Sender<T> {
    tube: Arc<Mutex<VecDeque<T>>>,
}

/// The end where they come out. Several threads may wait at it, by reference; each letter goes to one of them.
pub struct Receiver<T> {
    tube: Arc<Mutex<VecDeque<T>>>,
}

/// A new tube with one opening.
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let tube = Arc::new(Mutex::new(VecDeque::new()));
    let tx = Sender {
        tube: Arc::clone(&tube),
    };
    (tx, Receiver { tube })
}

impl<T> Sender<T> {
    /// Puts a letter in, without waiting. When the receiver is gone, the letter comes back: `Err(letter)`.
    pub fn send(&self, letter: T) -> Result<(), T> {
        self.tube.lock().unwrap().push_back(letter);
        Ok(())
    }
}

impl<T> Receiver<T> {
    /// Takes the letter that was put in first; sleeps while there is none.
    ///
    /// `None` when there is no letter and none can come any more, because every sender is gone.
    pub fn recv(&self) -> Option<T> {
        loop {
            if let Some(letter) = self.tube.lock().unwrap().pop_front() {
                return Some(letter);
            }
        }
    }
}
