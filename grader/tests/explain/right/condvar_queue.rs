//@ right
// A queue of one's own: a deque, a mutex and a condition variable.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

struct Queue<T> {
    items: Mutex<VecDeque<Option<T>>>,
    filled: Condvar,
}

impl<T> Queue<T> {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            items: Mutex::new(VecDeque::new()),
            filled: Condvar::new(),
        })
    }

    fn push(&self, item: Option<T>) {
        self.items.lock().unwrap().push_back(item);
        self.filled.notify_one();
    }

    fn pop(&self) -> Option<T> {
        let items = self.items.lock().unwrap();
        let mut items = self
            .filled
            .wait_while(items, |items| items.is_empty())
            .unwrap();
        items.pop_front().flatten()
    }
}

fn main() {
    let queue = Queue::new();
    let consumers: Vec<_> = (0..2)
        .map(|_| {
            let queue = Arc::clone(&queue);
            thread::spawn(move || {
                let mut sum = 0;
                while let Some(n) = queue.pop() {
                    sum += n;
                }
                sum
            })
        })
        .collect();
    (1..=6).for_each(|n| queue.push(Some(n)));
    // One end for each consumer.
    queue.push(None);
    queue.push(None);
    let total: i32 = consumers.into_iter().map(|c| c.join().unwrap()).sum();
    assert_eq!(total, 21);
}
