//! Whether somebody panicked while holding a lock.

use real_std::ptr;
use real_std::sync::atomic::{AtomicBool, Ordering};
use real_std::sync::{LockResult, PoisonError};

use crate::engine::footprint::Touch;
use crate::engine::{At, context, panics, schedule};

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
            self.set(true);
        }
    }

    /// As [`Self::get`], by somebody who may not hold the lock.
    pub fn look(&self, at: At) -> bool {
        schedule::point(at);
        self.touch(Touch::Look);
        self.get()
    }

    pub fn get(&self) -> bool {
        self.poisoned.load(Ordering::Relaxed)
    }

    pub fn clear(&self, at: At) {
        schedule::point(at);
        self.set(false);
    }

    fn set(&self, poisoned: bool) {
        self.touch(Touch::Change);
        self.poisoned.store(poisoned, Ordering::Relaxed);
    }

    fn touch(&self, touch: Touch) {
        context::try_with(|run| {
            if let Some(run) = run {
                run.touch_address(ptr::from_ref(self).addr(), touch);
            }
        });
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
