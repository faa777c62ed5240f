//! The number of senders is the number of owners of a small value of its own; its `Drop` rings, exactly once.

use std::collections::LinkedList;
use std::sync::{Arc, Condvar, Mutex, Weak};

struct Open<T>(Arc<Tube<T>>);

type Tube<T> = (Mutex<(LinkedList<T>, bool)>, Condvar);

impl<T> Drop for Open<T> {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().1 = true;
        self.0.1.notify_all();
    }
}

struct Seat;

pub struct Sender<T> {
    open: Arc<Open<T>>,
    seat: Weak<Seat>,
}

pub struct Receiver<T> {
    tube: Arc<Tube<T>>,
    _seat: Arc<Seat>,
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let tube = Arc::new((Mutex::new((LinkedList::new(), false)), Condvar::new()));
    let open = Arc::new(Open(Arc::clone(&tube)));
    let taken = Arc::new(Seat);
    let seat = Arc::downgrade(&taken);
    (Sender { open, seat }, Receiver { tube, _seat: taken })
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        let (open, seat) = (self.open.clone(), self.seat.clone());
        Sender { open, seat }
    }
}

impl<T> Sender<T> {
    pub fn send(&self, letter: T) -> Result<(), T> {
        let Some(_somebody) = self.seat.upgrade() else {
            return Err(letter);
        };
        let (state, bell) = &*self.open.0;
        state.lock().unwrap().0.push_back(letter);
        bell.notify_one();
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Option<T> {
        let (state, bell) = &*self.tube;
        let mut state = state.lock().unwrap();
        loop {
            match state.0.pop_front() {
                None if !state.1 => state = bell.wait(state).unwrap(),
                letter => return letter,
            }
        }
    }
}
