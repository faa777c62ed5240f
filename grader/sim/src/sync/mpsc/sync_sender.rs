//! As `std::sync::mpsc::SyncSender`.

use real_std::fmt;
use real_std::panic::Location;

use super::shared::{Refused, Shared};
use super::{SendError, TrySendError};

/// As `std::sync::mpsc::SyncSender`.
pub struct SyncSender<T> {
    shared: Shared<T>,
    number: u32,
}

impl<T> SyncSender<T> {
    pub(super) fn first(shared: Shared<T>) -> Self {
        Self { shared, number: 0 }
    }

    /// As `std::sync::mpsc::SyncSender::send`.
    #[track_caller]
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        self.shared
            .send(t, self.number, Location::caller())
            .map_err(SendError)
    }

    /// As `std::sync::mpsc::SyncSender::try_send`.
    #[track_caller]
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {
        self.shared
            .try_send(t, self.number, Location::caller())
            .map_err(|refused| match refused {
                Refused::Full(t) => TrySendError::Full(t),
                Refused::Gone(t) => TrySendError::Disconnected(t),
            })
    }
}

impl<T> Clone for SyncSender<T> {
    #[track_caller]
    fn clone(&self) -> Self {
        let number = self.shared.channel.add_sender(Location::caller());
        Self {
            shared: self.shared.clone(),
            number,
        }
    }
}

impl<T> Drop for SyncSender<T> {
    fn drop(&mut self) {
        self.shared.channel.drop_sender(self.number);
    }
}

impl<T> fmt::Debug for SyncSender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncSender").finish_non_exhaustive()
    }
}
