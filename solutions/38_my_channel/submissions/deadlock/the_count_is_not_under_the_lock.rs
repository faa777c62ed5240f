//@ finding: deadlock line 84
//! Counts in an atomic beside the lock: the last sender can go, and ring, between the look and the nap.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

struct Tube<T> {
    state: Mutex<State<T>>,
    bell: Condvar,
    senders: AtomicUsize,
}

struct State<T> {
    letters: VecDeque<T>,
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
        receiver: true,
    };
    let tube = Arc::new(Tube {
        state: Mutex::new(state),
        bell: Condvar::new(),
        senders: AtomicUsize::new(1),
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
        self.tube.senders.fetch_add(1, Ordering::SeqCst);
        Self {
            tube: Arc::clone(&self.tube),
        }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        if self.tube.senders.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.tube.bell.notify_all();
        }
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Option<T> {
        let state = self.tube.lock();
        let mut state = self
            .tube
            .bell
            .wait_while(state, |state| {
                state.letters.is_empty() && self.tube.senders.load(Ordering::SeqCst) > 0
            })
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
