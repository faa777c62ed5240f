//! Takes everything out of the channel and hands it on piece by piece.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::mpsc::Receiver;
thread_local! { static QUEUE: RefCell<VecDeque<u32>> = const { RefCell::new(VecDeque::new()) }; }
/// Next.
pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    QUEUE.with_borrow_mut(|q| {
        q.extend(rx.try_iter());
        if q.is_empty() {
            q.extend(rx.recv());
        }
        q.pop_front()
    })
}
