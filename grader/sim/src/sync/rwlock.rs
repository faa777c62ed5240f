//! As `std::sync::RwLock`.

use real_std::cell::UnsafeCell;
use real_std::fmt;
use real_std::panic::{Location, RefUnwindSafe, UnwindSafe};
use real_std::sync::{Arc, LockResult, OnceLock, TryLockError, TryLockResult};

use super::poisoning::Poison;
use super::rwlock_guards::{RwLockReadGuard, RwLockWriteGuard};
use crate::engine::lock::{Access, Lock};
use crate::engine::statics;

/// As `std::sync::RwLock`.
pub struct RwLock<T: ?Sized> {
    /// Made on first use, because an `RwLock` can be a constant.
    lock: OnceLock<Arc<Lock>>,
    pub(super) poison: Poison,
    pub(super) data: UnsafeCell<T>,
}

#[expect(unsafe_code, reason = "as the real RwLock")]
// SAFETY: the lock owns its data.
unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
#[expect(unsafe_code, reason = "as the real RwLock")]
// SAFETY: shared access reaches the data only through guards: one that writes, or several that read.
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}

impl<T: ?Sized> UnwindSafe for RwLock<T> {}
impl<T: ?Sized> RefUnwindSafe for RwLock<T> {}

impl<T> RwLock<T> {
    /// As `std::sync::RwLock::new`.
    pub const fn new(t: T) -> Self {
        Self {
            lock: OnceLock::new(),
            poison: Poison::new(),
            data: UnsafeCell::new(t),
        }
    }

    /// As `std::sync::RwLock::into_inner`.
    pub fn into_inner(self) -> LockResult<T> {
        let poison = self.poison;
        poison.wrap(self.data.into_inner())
    }
}

impl<T: ?Sized> RwLock<T> {
    /// As `std::sync::RwLock::read`.
    #[track_caller]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        self.engine().acquire(Access::Shared, Location::caller());
        self.poison.wrap(RwLockReadGuard::new(self))
    }

    /// As `std::sync::RwLock::write`.
    #[track_caller]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        self.engine().acquire(Access::Exclusive, Location::caller());
        self.poison.wrap(RwLockWriteGuard::new(self))
    }

    /// As `std::sync::RwLock::try_read`.
    #[track_caller]
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        if self
            .engine()
            .try_acquire(Access::Shared, Location::caller())
        {
            Ok(self.poison.wrap(RwLockReadGuard::new(self))?)
        } else {
            Err(TryLockError::WouldBlock)
        }
    }

    /// As `std::sync::RwLock::try_write`.
    #[track_caller]
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        if self
            .engine()
            .try_acquire(Access::Exclusive, Location::caller())
        {
            Ok(self.poison.wrap(RwLockWriteGuard::new(self))?)
        } else {
            Err(TryLockError::WouldBlock)
        }
    }

    /// As `std::sync::RwLock::is_poisoned`.
    #[track_caller]
    pub fn is_poisoned(&self) -> bool {
        statics::renew(self);
        self.poison.look(Location::caller())
    }

    /// As `std::sync::RwLock::clear_poison`.
    #[track_caller]
    pub fn clear_poison(&self) {
        statics::renew(self);
        self.poison.clear(Location::caller());
    }

    /// As `std::sync::RwLock::get_mut`.
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        self.poison.wrap(self.data.get_mut())
    }

    pub(super) fn engine(&self) -> &Arc<Lock> {
        statics::renew(self);
        self.lock.get_or_init(Arc::default)
    }
}

impl<T: Default> Default for RwLock<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> From<T> for RwLock<T> {
    fn from(t: T) -> Self {
        Self::new(t)
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("RwLock");
        match self.try_read() {
            Ok(guard) => debug.field("data", &&*guard),
            Err(TryLockError::Poisoned(error)) => debug.field("data", &&**error.get_ref()),
            Err(TryLockError::WouldBlock) => debug.field("data", &format_args!("<locked>")),
        };
        debug
            .field("poisoned", &self.poison.get())
            .finish_non_exhaustive()
    }
}
