//! Rings for everybody at every change, and looks again each time: more waking than needed, and right.

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
        bell: Condvar::new(),
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
        self.tube.bell.notify_all();
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
        self.tube.lock().senders -= 1;
        self.tube.bell.notify_all();
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Option<T> {
        let mut state = self.tube.lock();
        loop {
            let letter = state.letters.pop_front();
            if letter.is_some() || state.senders == 0 {
                return letter;
            }
            state = (self.tube.bell.wait(state)).unwrap_or_else(PoisonError::into_inner);
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
