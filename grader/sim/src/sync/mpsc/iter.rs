//! As the iterators of `std::sync::mpsc`. Their line is where they were made: `for x in rx`.

use real_std::fmt;

use super::Receiver;
use crate::engine::At;

/// As `std::sync::mpsc::Iter`.
pub struct Iter<'a, T: 'a> {
    rx: &'a Receiver<T>,
    at: At,
}

/// As `std::sync::mpsc::TryIter`.
pub struct TryIter<'a, T: 'a> {
    rx: &'a Receiver<T>,
    at: At,
}

/// As `std::sync::mpsc::IntoIter`.
pub struct IntoIter<T> {
    rx: Receiver<T>,
    at: At,
}

impl<'a, T> Iter<'a, T> {
    pub(super) fn new(rx: &'a Receiver<T>, at: At) -> Self {
        Self { rx, at }
    }
}

impl<'a, T> TryIter<'a, T> {
    pub(super) fn new(rx: &'a Receiver<T>, at: At) -> Self {
        Self { rx, at }
    }
}

impl<T> IntoIter<T> {
    pub(super) fn new(rx: Receiver<T>, at: At) -> Self {
        Self { rx, at }
    }
}

impl<T> Iterator for Iter<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.rx.recv_at(self.at).ok()
    }
}

impl<T> Iterator for TryIter<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.rx.try_recv_at(self.at).ok()
    }
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.rx.recv_at(self.at).ok()
    }
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").field("rx", &self.rx).finish()
    }
}

impl<T: fmt::Debug> fmt::Debug for TryIter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TryIter").field("rx", &self.rx).finish()
    }
}

#[expect(clippy::missing_fields_in_debug, reason = "the real one has no line")]
impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IntoIter").field("rx", &self.rx).finish()
    }
}
