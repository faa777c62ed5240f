//@ right
// A channel from a mutex and a condition variable that counts its senders.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

struct Inner<T> {
    state: Mutex<(VecDeque<T>, usize)>,
    changed: Condvar,
}

struct Tx<T>(Arc<Inner<T>>);
struct Rx<T>(Arc<Inner<T>>);

fn channel<T>() -> (Tx<T>, Rx<T>) {
    let inner = Arc::new(Inner {
        state: Mutex::new((VecDeque::new(), 1)),
        changed: Condvar::new(),
    });
    (Tx(Arc::clone(&inner)), Rx(inner))
}

impl<T> Tx<T> {
    fn send(&self, item: T) {
        self.0.state.lock().unwrap().0.push_back(item);
        self.0.changed.notify_one();
    }
}

impl<T> Clone for Tx<T> {
    fn clone(&self) -> Self {
        self.0.state.lock().unwrap().1 += 1;
        Tx(Arc::clone(&self.0))
    }
}

impl<T> Drop for Tx<T> {
    fn drop(&mut self) {
        self.0.state.lock().unwrap().1 -= 1;
        self.0.changed.notify_all();
    }
}

impl<T> Iterator for Rx<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let mut state = self.0.state.lock().unwrap();
        while state.0.is_empty() && state.1 > 0 {
            state = self.0.changed.wait(state).unwrap();
        }
        state.0.pop_front()
    }
}

fn main() {
    let (tx, rx) = channel();
    let other = tx.clone();
    let a = thread::spawn(move || (0..4).for_each(|n| tx.send(n)));
    let b = thread::spawn(move || other.send(10));
    let mut all: Vec<i32> = rx.collect();
    all.sort_unstable();
    a.join().unwrap();
    b.join().unwrap();
    assert_eq!(all, [0, 1, 2, 3, 10]);
}
