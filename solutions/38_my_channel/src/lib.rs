//! Reference solution.
//!
//! Everything that anybody waits for is under one lock: the letters, the number of senders, and whether the receiver is
//! there. So nothing can change between looking and falling asleep, and each change is followed by the bell. The count
//! is kept by hand: `Arc::strong_count` counts owners of the tube, not senders, and it still counts whoever is just
//! being dropped. `Clone` is written by hand for two reasons: it has to count, and a derived one would ask for
//! `T: Clone`.
//!
//! Things to talk about: `wait_while` is the loop that a plain `if` forgets; one letter needs one sleeper awake
//! (`notify_one`), the end concerns them all (`notify_all`); poison is ignored, since no panic can happen halfway.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

struct Tube<T> {
    state: Mutex<State<T>>,
    bell: Condvar,
}

struct State<T> {
    letters: VecDeque<T>,
    senders: usize,
    receiver: bool,
}

impl<T> Tube<T> {
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An opening where letters of type `T` are put in.
pub struct Sender<T> {
    tube: Arc<Tube<T>>,
}

/// The end where they come out.
pub struct Receiver<T> {
    tube: Arc<Tube<T>>,
}

/// A new tube with one opening.
#[must_use]
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let state = State {
        letters: VecDeque::new(),
        senders: 1,
        receiver: true,
    };
    let tube = Arc::new(Tube {
        state: Mutex::new(state),
        bell: Condvar::new(),
    });
    let tx = Sender {
        tube: Arc::clone(&tube),
    };
    (tx, Receiver { tube })
}

impl<T> Sender<T> {
    /// Puts a letter in, without waiting. When the receiver is gone, the letter comes back.
    pub fn send(&self, letter: T) -> Result<(), T> {
        let mut state = self.tube.lock();
        if !state.receiver {
            return Err(letter);
        }
        state.letters.push_back(letter);
        self.tube.bell.notify_one();
        Ok(())
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.tube.lock().senders += 1;
        Self {
            tube: Arc::clone(&self.tube),
        }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut state = self.tube.lock();
        state.senders -= 1;
        if state.senders == 0 {
            self.tube.bell.notify_all();
        }
    }
}

impl<T> Receiver<T> {
    /// Takes the letter that was put in first; `None` when none can come any more.
    pub fn recv(&self) -> Option<T> {
        let state = self.tube.lock();
        let mut state = self
            .tube
            .bell
            .wait_while(state, |state| state.letters.is_empty() && state.senders > 0)
            .unwrap_or_else(PoisonError::into_inner);
        state.letters.pop_front()
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        // Nobody has to be woken for this: a sender never sleeps. The letters that are left stay with the senders; to
        // drop them here, take them out under the lock, and drop them after it: one may hold a sender of this tube.
        self.tube.lock().receiver = false;
    }
}
