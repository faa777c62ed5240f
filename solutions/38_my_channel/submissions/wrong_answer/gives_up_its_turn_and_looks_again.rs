//@ finding: busy_wait line 84
//! Lets the others go first, and looks again: a busy wait with good manners.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

struct Tube<T> {
    state: Mutex<State<T>>,
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

pub struct Sender<T> {
    tube: Arc<Tube<T>>,
}

pub struct Receiver<T> {
    tube: Arc<Tube<T>>,
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let state = State {
        letters: VecDeque::new(),
        senders: 1,
        receiver: true,
    };
    let tube = Arc::new(Tube {
        state: Mutex::new(state),
    });
    let tx = Sender {
        tube: Arc::clone(&tube),
    };
    (tx, Receiver { tube })
}

impl<T> Sender<T> {
    pub fn send(&self, letter: T) -> Result<(), T> {
        let mut state = self.tube.lock();
        if !state.receiver {
            return Err(letter);
        }
        state.letters.push_back(letter);
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
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Option<T> {
        loop {
            let mut state = self.tube.lock();
            if let Some(letter) = state.letters.pop_front() {
                return Some(letter);
            }
            if state.senders == 0 {
                return None;
            }
            drop(state);
            std::thread::yield_now();
        }
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        // Nobody waits for this: a sender never sleeps.
        let mut state = self.tube.lock();
        state.receiver = false;
        let letters = std::mem::take(&mut state.letters);
        // What lies in the tube is dropped now, after the lock: a letter may hold a sender of this very tube.
        drop(state);
        drop(letters);
    }
}
