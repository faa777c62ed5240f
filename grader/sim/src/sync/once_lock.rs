//! As `std::sync::OnceLock`.

use real_std::fmt;
use real_std::panic::Location;
use real_std::sync;

use super::Once;
use crate::engine::looks::{self, Look};
use crate::engine::statics;

/// As `std::sync::OnceLock`.
pub struct OnceLock<T> {
    once: Once,
    value: sync::OnceLock<T>,
}

impl<T> OnceLock<T> {
    /// As `std::sync::OnceLock::new`.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            once: Once::new(),
            value: sync::OnceLock::new(),
        }
    }

    /// As `std::sync::OnceLock::get`.
    #[track_caller]
    pub fn get(&self) -> Option<&T> {
        statics::renew(self);
        let at = Location::caller();
        if !self.once.look(at) {
            looks::look(Look::Unchanged, at);
        }
        self.value.get()
    }

    /// As `std::sync::OnceLock::get_mut`.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.value.get_mut()
    }

    /// As `std::sync::OnceLock::wait`.
    #[track_caller]
    pub fn wait(&self) -> &T {
        statics::renew(self);
        self.once.wait_force();
        self.value.get().expect("set before the Once is done")
    }

    /// As `std::sync::OnceLock::set`.
    #[track_caller]
    pub fn set(&self, value: T) -> Result<(), T> {
        let mut value = Some(value);
        self.get_or_init(|| value.take().expect("called once"));
        value.map_or(Ok(()), Err)
    }

    /// As `std::sync::OnceLock::get_or_init`.
    #[track_caller]
    pub fn get_or_init<F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T,
    {
        statics::renew(self);
        self.once.call(
            true,
            |_| {
                // Only whoever does the initialisation gets here.
                drop(self.value.set(f()));
            },
            Location::caller(),
        );
        self.value.get().expect("set before the Once is done")
    }

    /// As `std::sync::OnceLock::into_inner`.
    pub fn into_inner(self) -> Option<T> {
        self.value.into_inner()
    }

    /// As `std::sync::OnceLock::take`.
    pub fn take(&mut self) -> Option<T> {
        real_std::mem::take(self).into_inner()
    }
}

impl<T> Default for OnceLock<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Clone> Clone for OnceLock<T> {
    fn clone(&self) -> Self {
        self.value.get().cloned().map_or_else(Self::new, Self::from)
    }
}

impl<T> From<T> for OnceLock<T> {
    fn from(value: T) -> Self {
        let cell = Self::new();
        drop(cell.set(value));
        cell
    }
}

impl<T: PartialEq> PartialEq for OnceLock<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for OnceLock<T> {}

impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}
