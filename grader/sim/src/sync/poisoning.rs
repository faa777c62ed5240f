//! Whether somebody panicked while holding a lock.

use real_std::sync::atomic::{AtomicBool, Ordering};
use real_std::sync::{LockResult, PoisonError};

use crate::engine::panics;

/// A lock's mark.
#[derive(Debug, Default)]
pub struct Poison {
    poisoned: AtomicBool,
}

/// Whether the holder was already in the middle of a panic when it took the lock.
#[derive(Clone, Copy, Debug)]
pub struct Before(bool);

impl Poison {
    pub const fn new() -> Self {
        Self {
            poisoned: AtomicBool::new(false),
        }
    }

    pub fn before() -> Before {
        Before(panics::panicking())
    }

    /// A holder lets go.
    pub fn after(&self, before: Before) {
        if !before.0 && panics::panicking() {
            self.poisoned.store(true, Ordering::Relaxed);
        }
    }

    pub fn get(&self) -> bool {
        self.poisoned.load(Ordering::Relaxed)
    }

    pub fn clear(&self) {
        self.poisoned.store(false, Ordering::Relaxed);
    }

    /// Wraps what the lock gives away.
    pub fn wrap<T>(&self, value: T) -> LockResult<T> {
        if self.get() {
            Err(PoisonError::new(value))
        } else {
            Ok(value)
        }
    }
}
