//@ finding: deadlock line 41
// A hand-made queue can be closed; two packers take from it until then.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

#[derive(Default)]
struct Queue<T> {
    inner: Mutex<(VecDeque<T>, bool)>,
    changed: Condvar,
}

impl<T> Queue<T> {
    fn push(&self, item: T) {
        self.inner.lock().unwrap().0.push_back(item);
        self.changed.notify_one();
    }

    fn close(&self) {
        self.inner.lock().unwrap().1 = true;
        self.changed.notify_one();
    }

    fn pop(&self) -> Option<T> {
        let mut inner = self.inner.lock().unwrap();
        loop {
            if let Some(item) = inner.0.pop_front() {
                return Some(item);
            }
            if inner.1 {
                return None;
            }
            inner = self.changed.wait(inner).unwrap();
        }
    }
}

fn main() {
    let queue = Queue::default();
    thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                while let Some(parcel) = queue.pop() {
                    println!("packed {parcel}");
                }
            });
        }
        (0..3).for_each(|parcel| queue.push(parcel));
        queue.close();
    });
}
