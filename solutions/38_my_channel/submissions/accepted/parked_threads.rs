//! No `Condvar`: who waits leaves the own thread behind, lets go of the lock, and parks until somebody unparks it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::thread::{self, Thread};

struct Tube<T> {
    letters: VecDeque<T>,
    asleep: VecDeque<Thread>,
    senders: usize,
    listens: bool,
}

pub struct Sender<T>(Arc<Mutex<Tube<T>>>);
pub struct Receiver<T>(Arc<Mutex<Tube<T>>>);

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let tube = Arc::new(Mutex::new(Tube {
        letters: VecDeque::new(),
        asleep: VecDeque::new(),
        senders: 1,
        listens: true,
    }));
    (Sender(tube.clone()), Receiver(tube))
}

impl<T> Sender<T> {
    pub fn send(&self, letter: T) -> Result<(), T> {
        let mut tube = self.0.lock().unwrap();
        if tube.listens {
            tube.letters.push_back(letter);
            tube.asleep.drain(..).for_each(|thread| thread.unpark());
            Ok(())
        } else {
            Err(letter)
        }
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {
        self.0.lock().unwrap().senders += 1;
        Sender(self.0.clone())
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut tube = self.0.lock().unwrap();
        tube.senders -= 1;
        tube.asleep.drain(..).for_each(|thread| thread.unpark());
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.0.lock().unwrap().listens = false;
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Option<T> {
        loop {
            let mut tube = self.0.lock().unwrap();
            if let Some(letter) = tube.letters.pop_front() {
                return Some(letter);
            } else if tube.senders == 0 {
                return None;
            }
            tube.asleep.push_back(thread::current());
            drop(tube);
            thread::park();
        }
    }
}
