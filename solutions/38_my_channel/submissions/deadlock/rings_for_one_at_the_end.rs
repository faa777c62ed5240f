//@ finding: deadlock line 85
//! Wakes one of those who wait when the last sender goes; the end concerns them all.

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
            self.tube.bell.notify_one();
        }
    }
}

impl<T> Receiver<T> {
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
        // Nobody waits for this: a sender never sleeps.
        let mut state = self.tube.lock();
        state.receiver = false;
        let letters = std::mem::take(&mut state.letters);
        // What lies in the tube is dropped now, after the lock: a letter may hold a sender of this very tube.
        drop(state);
        drop(letters);
    }
}
