//! The same as a method of its own trait.

use std::sync::mpsc::Receiver;

/// Next.
pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    rx.next_or_end()
}

trait NextOrEnd<T> {
    fn next_or_end(&self) -> Option<T>;
}
impl<T> NextOrEnd<T> for Receiver<T> {
    fn next_or_end(&self) -> Option<T> {
        self.recv().map_or(None, Some)
    }
}
