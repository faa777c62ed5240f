//! As the guards of `std::sync::RwLock`.

use real_std::fmt;
use real_std::marker::PhantomData;
use real_std::ops::{Deref, DerefMut};
use real_std::ptr::NonNull;
use real_std::sync::Arc;

use super::RwLock;
use super::poisoning::{Before, Poison};
use crate::engine::lock::{Access, Lock};
use crate::engine::schedule;

/// As `std::sync::RwLockReadGuard`.
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockReadGuard<'a, T: ?Sized + 'a> {
    /// A pointer rather than the lock, so that the guard is as covariant as the real one.
    data: NonNull<T>,
    lock: &'a Arc<Lock>,
}

/// As `std::sync::RwLockWriteGuard`.
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockWriteGuard<'a, T: ?Sized + 'a> {
    lock: &'a RwLock<T>,
    before: Before,
    /// Belongs to the thread that locked.
    not_send: PhantomData<*const ()>,
}

#[expect(unsafe_code, reason = "as the real guard")]
// SAFETY: a shared guard gives out `&T` and nothing else.
unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}
#[expect(unsafe_code, reason = "as the real guard")]
// SAFETY: a shared guard gives out `&T` and nothing else.
unsafe impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}

impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    /// For whoever has just taken the lock.
    pub(super) fn new(lock: &'a RwLock<T>) -> Self {
        let data = NonNull::new(lock.data.get()).expect("part of a lock");
        Self {
            data,
            lock: lock.engine(),
        }
    }
}

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    /// For whoever has just taken the lock.
    pub(super) fn new(lock: &'a RwLock<T>) -> Self {
        Self {
            lock,
            before: Poison::before(),
            not_send: PhantomData,
        }
    }

    /// As `std::sync::RwLockWriteGuard::downgrade`.
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {
        let lock = s.lock;
        real_std::mem::forget(s);
        lock.engine().downgrade();
        RwLockReadGuard::new(lock)
    }
}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        #[expect(unsafe_code, reason = "the lock proves what the compiler cannot")]
        // SAFETY: the pointer is into the lock, which `'a` keeps; the engine gives the lock to nobody
        // who writes before this guard is dropped.
        unsafe {
            self.data.as_ref()
        }
    }
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        #[expect(unsafe_code, reason = "the lock proves what the compiler cannot")]
        // SAFETY: the engine gives the lock to nobody else before this guard is dropped.
        unsafe {
            &*self.lock.data.get()
        }
    }
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        #[expect(unsafe_code, reason = "the lock proves what the compiler cannot")]
        // SAFETY: as in `deref`; the guard itself is borrowed exclusively.
        unsafe {
            &mut *self.lock.data.get()
        }
    }
}

impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self) {
        schedule::point_in_drop();
        self.lock.release(Access::Shared);
    }
}

impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self) {
        schedule::point_in_drop();
        self.lock.poison.after(self.before);
        self.lock.engine().release(Access::Exclusive);
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
