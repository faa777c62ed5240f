//! As `std::sync::mpsc::Receiver`.

use real_std::cell::Cell;
use real_std::fmt;
use real_std::marker::PhantomData;
use real_std::panic::{Location, RefUnwindSafe, UnwindSafe};
use real_std::time::Duration;

use super::shared::Shared;
use super::{IntoIter, Iter, RecvError, RecvTimeoutError, TryIter, TryRecvError};
use crate::engine::channel::{Channel, Empty, Patience};
use crate::engine::{At, schedule};

/// As `std::sync::mpsc::Receiver`.
pub struct Receiver<T> {
    shared: Shared<T>,
    /// Not to be shared between threads.
    not_sync: PhantomData<Cell<()>>,
}

impl<T> UnwindSafe for Receiver<T> {}
impl<T> RefUnwindSafe for Receiver<T> {}

impl<T> Receiver<T> {
    pub(super) fn new(shared: Shared<T>) -> Self {
        Self {
            shared,
            not_sync: PhantomData,
        }
    }

    /// As `std::sync::mpsc::Receiver::try_recv`.
    #[track_caller]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        self.try_recv_at(Location::caller())
    }

    /// As `std::sync::mpsc::Receiver::recv`.
    #[track_caller]
    pub fn recv(&self) -> Result<T, RecvError> {
        self.recv_at(Location::caller())
    }

    /// As `std::sync::mpsc::Receiver::recv_timeout`.
    #[track_caller]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        let at = Location::caller();
        schedule::point(at);
        self.receive(Channel::patience(timeout), at)
    }

    /// As `std::sync::mpsc::Receiver::iter`.
    #[track_caller]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter::new(self, Location::caller())
    }

    /// As `std::sync::mpsc::Receiver::try_iter`.
    #[track_caller]
    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter::new(self, Location::caller())
    }

    #[track_caller]
    pub(super) fn try_recv_at(&self, at: At) -> Result<T, TryRecvError> {
        schedule::point(at);
        self.receive(Patience::None, at)
            .map_err(|error| match error {
                RecvTimeoutError::Timeout => TryRecvError::Empty,
                RecvTimeoutError::Disconnected => TryRecvError::Disconnected,
            })
    }

    #[track_caller]
    pub(super) fn recv_at(&self, at: At) -> Result<T, RecvError> {
        schedule::point(at);
        self.receive(Patience::ForEver, at).map_err(|_| RecvError)
    }

    #[track_caller]
    fn receive(&self, patience: Patience, at: At) -> Result<T, RecvTimeoutError> {
        loop {
            if let Some(value) = self.shared.take(at) {
                return Ok(value);
            }
            match self.shared.channel.wait_for_message(patience, at) {
                Empty::Again => {}
                Empty::TimedOut => return self.shared.take(at).ok_or(RecvTimeoutError::Timeout),
                Empty::Closed => return Err(RecvTimeoutError::Disconnected),
            }
        }
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.shared.channel.drop_receiver();
        // Dropping messages runs user code, which may use this very channel.
        drop(self.shared.leftovers());
    }
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    #[track_caller]
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    #[track_caller]
    fn into_iter(self) -> IntoIter<T> {
        IntoIter::new(self, Location::caller())
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}
