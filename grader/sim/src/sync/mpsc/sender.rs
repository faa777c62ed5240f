//! As `std::sync::mpsc::Sender`.

use real_std::fmt;
use real_std::panic::Location;

use super::SendError;
use super::shared::Shared;

/// As `std::sync::mpsc::Sender`.
pub struct Sender<T> {
    shared: Shared<T>,
    number: u32,
}

impl<T> Sender<T> {
    pub(super) fn first(shared: Shared<T>) -> Self {
        Self { shared, number: 0 }
    }

    /// As `std::sync::mpsc::Sender::send`.
    #[track_caller]
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        self.shared
            .send(t, self.number, Location::caller())
            .map_err(SendError)
    }
}

impl<T> Clone for Sender<T> {
    #[track_caller]
    fn clone(&self) -> Self {
        let number = self.shared.channel.add_sender(Location::caller());
        Self {
            shared: self.shared.clone(),
            number,
        }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.shared.channel.drop_sender(self.number);
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}
