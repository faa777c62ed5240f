//! As `std::sync::Mutex`.

use real_std::cell::UnsafeCell;
use real_std::fmt;
use real_std::marker::PhantomData;
use real_std::ops::{Deref, DerefMut};
use real_std::panic::{Location, RefUnwindSafe, UnwindSafe};
use real_std::sync::{Arc, LockResult, OnceLock, TryLockError, TryLockResult};

use super::poisoning::{Before, Poison};
use crate::engine::lock::{Access, Lock};
use crate::engine::{At, statics};

/// As `std::sync::Mutex`.
pub struct Mutex<T: ?Sized> {
    /// Made on first use, because a `Mutex` can be a constant.
    lock: OnceLock<Arc<Lock>>,
    poison: Poison,
    data: UnsafeCell<T>,
}

/// As `std::sync::MutexGuard`.
#[must_use = "if unused the Mutex will immediately unlock"]
pub struct MutexGuard<'a, T: ?Sized + 'a> {
    mutex: &'a Mutex<T>,
    before: Before,
    /// Belongs to the thread that locked.
    not_send: PhantomData<*const ()>,
}

#[expect(unsafe_code, reason = "as the real Mutex")]
// SAFETY: a mutex owns its data, and hands it to one thread at a time.
unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
#[expect(unsafe_code, reason = "as the real Mutex")]
// SAFETY: shared access reaches the data only through a guard, of which there is one at a time.
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}
#[expect(unsafe_code, reason = "as the real MutexGuard")]
// SAFETY: a shared guard gives out `&T` and nothing else.
unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}

impl<T: ?Sized> UnwindSafe for Mutex<T> {}
impl<T: ?Sized> RefUnwindSafe for Mutex<T> {}

impl<T> Mutex<T> {
    /// As `std::sync::Mutex::new`.
    pub const fn new(t: T) -> Self {
        Self {
            lock: OnceLock::new(),
            poison: Poison::new(),
            data: UnsafeCell::new(t),
        }
    }

    /// As `std::sync::Mutex::into_inner`.
    pub fn into_inner(self) -> LockResult<T> {
        let poison = self.poison;
        poison.wrap(self.data.into_inner())
    }
}

impl<T: ?Sized> Mutex<T> {
    /// As `std::sync::Mutex::lock`.
    #[track_caller]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        self.engine().acquire(Access::Exclusive, Location::caller());
        self.guard()
    }

    /// As `std::sync::Mutex::try_lock`.
    #[track_caller]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        if self
            .engine()
            .try_acquire(Access::Exclusive, Location::caller())
        {
            Ok(self.guard()?)
        } else {
            Err(TryLockError::WouldBlock)
        }
    }

    /// As `std::sync::Mutex::is_poisoned`.
    #[track_caller]
    pub fn is_poisoned(&self) -> bool {
        statics::renew(self);
        self.poison.look(Location::caller())
    }

    /// As `std::sync::Mutex::clear_poison`.
    #[track_caller]
    pub fn clear_poison(&self) {
        statics::renew(self);
        self.poison.clear(Location::caller());
    }

    /// As `std::sync::Mutex::get_mut`.
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        self.poison.wrap(self.data.get_mut())
    }

    fn engine(&self) -> &Arc<Lock> {
        statics::renew(self);
        self.lock.get_or_init(Arc::default)
    }

    /// The guard of whoever has just taken the lock.
    fn guard(&self) -> LockResult<MutexGuard<'_, T>> {
        self.poison.wrap(MutexGuard {
            mutex: self,
            before: Poison::before(),
            not_send: PhantomData,
        })
    }
}

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    /// Lets go of the lock for as long as a condition variable waits; the guard must not be used.
    pub(super) fn release(guard: &Self) {
        guard.mutex.engine().release(Access::Exclusive);
    }

    /// Takes the lock again.
    #[track_caller]
    pub(super) fn reacquire(guard: Self, at: At) -> LockResult<Self> {
        guard.mutex.engine().acquire_now(Access::Exclusive, at);
        let mutex: &'a Mutex<T> = guard.mutex;
        mutex.poison.wrap(guard)
    }
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        #[expect(unsafe_code, reason = "the lock proves what the compiler cannot")]
        // SAFETY: the engine gave the lock to this guard's owner and gives it to nobody else before
        // the guard is dropped, so no `&mut T` exists beside this.
        unsafe {
            &*self.mutex.data.get()
        }
    }
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        #[expect(unsafe_code, reason = "the lock proves what the compiler cannot")]
        // SAFETY: as in `deref`; the guard itself is borrowed exclusively.
        unsafe {
            &mut *self.mutex.data.get()
        }
    }
}

impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {
        crate::engine::schedule::point_in_drop();
        self.mutex.poison.after(self.before);
        Self::release(self);
    }
}

impl<T: Default> Default for Mutex<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> From<T> for Mutex<T> {
    fn from(t: T) -> Self {
        Self::new(t)
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Mutex");
        match self.try_lock() {
            Ok(guard) => debug.field("data", &&*guard),
            Err(TryLockError::Poisoned(error)) => debug.field("data", &&**error.get_ref()),
            Err(TryLockError::WouldBlock) => debug.field("data", &"<locked>"),
        };
        debug
            .field("poisoned", &self.poison.get())
            .finish_non_exhaustive()
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
