//! As `std::sync::atomic`: every operation is a scheduling point, and sequentially consistent.

use real_std::fmt;
use real_std::panic::Location;
use real_std::ptr;

use crate::engine::{At, looks, schedule};

#[doc(no_inline)]
pub use real_std::sync::atomic::{Ordering, compiler_fence};

/// As `std::sync::atomic::fence`.
#[track_caller]
pub fn fence(order: Ordering) {
    schedule::point(Location::caller());
    real_std::sync::atomic::fence(order);
}

/// Notes what an operation found and left.
fn done(address: usize, old: u64, new: u64, at: At) {
    if old == new {
        looks::read(address, new, at);
    } else {
        looks::succeed();
    }
}

/// A value as something to compare.
fn bits(bytes: &[u8]) -> u64 {
    let mut all = [0; 8];
    all[..bytes.len()].copy_from_slice(bytes);
    u64::from_ne_bytes(all)
}

/// What all atomics have.
macro_rules! common {
    ($name:ident $(<$g:ident>)?, $t:ty, $bits:expr) => {
        impl $(<$g>)? $name $(<$g>)? {
            /// As in the real one.
            pub const fn new(v: $t) -> Self {
                Self { inner: real_std::sync::atomic::$name::new(v) }
            }

            /// As in the real one.
            pub fn get_mut(&mut self) -> &mut $t {
                self.inner.get_mut()
            }

            /// As in the real one.
            pub fn into_inner(self) -> $t {
                self.inner.into_inner()
            }

            /// As in the real one.
            pub const fn as_ptr(&self) -> *mut $t {
                self.inner.as_ptr()
            }

            /// As in the real one.
            #[track_caller]
            pub fn load(&self, order: Ordering) -> $t {
                let at = Location::caller();
                schedule::point(at);
                let value = self.inner.load(order);
                looks::read(self.address(), $bits(value), at);
                value
            }

            /// As in the real one.
            #[track_caller]
            pub fn store(&self, val: $t, order: Ordering) {
                schedule::point(Location::caller());
                self.inner.store(val, order);
                looks::succeed();
            }

            /// As in the real one.
            #[track_caller]
            pub fn swap(&self, val: $t, order: Ordering) -> $t {
                self.change(Location::caller(), |inner| inner.swap(val, order))
            }

            /// As in the real one.
            #[track_caller]
            pub fn compare_exchange(
                &self,
                current: $t,
                new: $t,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$t, $t> {
                let exchange = |inner: &real_std::sync::atomic::$name $(<$g>)?| {
                    inner.compare_exchange(current, new, success, failure)
                };
                self.change(Location::caller(), exchange)
            }

            /// As in the real one; it never fails without a reason.
            #[track_caller]
            pub fn compare_exchange_weak(
                &self,
                current: $t,
                new: $t,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$t, $t> {
                self.compare_exchange(current, new, success, failure)
            }

            /// As in the real one.
            #[track_caller]
            pub fn fetch_update<F>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<$t, $t>
            where
                F: FnMut($t) -> Option<$t>,
            {
                let mut old = self.load(fetch);
                while let Some(new) = f(old) {
                    match self.compare_exchange(old, new, set, fetch) {
                        Ok(old) => return Ok(old),
                        Err(now) => old = now,
                    }
                }
                Err(old)
            }

            /// As in the real one.
            #[track_caller]
            pub fn try_update(
                &self,
                set: Ordering,
                fetch: Ordering,
                f: impl FnMut($t) -> Option<$t>,
            ) -> Result<$t, $t> {
                self.fetch_update(set, fetch, f)
            }

            /// As in the real one.
            #[track_caller]
            pub fn update(&self, set: Ordering, fetch: Ordering, mut f: impl FnMut($t) -> $t) -> $t {
                let updated = self.fetch_update(set, fetch, |value| Some(f(value)));
                updated.unwrap_or_else(|old| old)
            }

            #[track_caller]
            fn change<R>(&self, at: At, f: impl FnOnce(&real_std::sync::atomic::$name $(<$g>)?) -> R) -> R {
                schedule::point(at);
                let old = $bits(self.inner.load(Ordering::Relaxed));
                let result = f(&self.inner);
                let new = $bits(self.inner.load(Ordering::Relaxed));
                done(self.address(), old, new, at);
                result
            }

            fn address(&self) -> usize {
                ptr::from_ref(self).addr()
            }
        }

        impl $(<$g>)? From<$t> for $name $(<$g>)? {
            fn from(v: $t) -> Self {
                Self::new(v)
            }
        }

        impl $(<$g>)? fmt::Debug for $name $(<$g>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.inner.fmt(f)
            }
        }
    };
}

/// Operations that change a value and return the old one.
macro_rules! fetch {
    ($t:ty: $($op:ident)*) => {
        $(
            /// As in the real one.
            #[track_caller]
            pub fn $op(&self, val: $t, order: Ordering) -> $t {
                self.change(Location::caller(), |inner| inner.$op(val, order))
            }
        )*
    };
}

macro_rules! integer {
    ($($name:ident $t:ident)*) => {
        $(
            #[doc = concat!("As `std::sync::atomic::", stringify!($name), "`.")]
            #[repr(transparent)]
            #[derive(Default)]
            pub struct $name {
                inner: real_std::sync::atomic::$name,
            }

            common!($name, $t, |value: $t| bits(&value.to_ne_bytes()));

            impl $name {
                fetch!($t: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min);
            }
        )*
    };
}

integer! {
    AtomicI8 i8 AtomicU8 u8 AtomicI16 i16 AtomicU16 u16 AtomicI32 i32 AtomicU32 u32
    AtomicI64 i64 AtomicU64 u64 AtomicIsize isize AtomicUsize usize
}

/// As `std::sync::atomic::AtomicBool`.
#[repr(transparent)]
#[derive(Default)]
pub struct AtomicBool {
    inner: real_std::sync::atomic::AtomicBool,
}

common!(AtomicBool, bool, u64::from);

impl AtomicBool {
    fetch!(bool: fetch_and fetch_nand fetch_or fetch_xor);

    /// As `std::sync::atomic::AtomicBool::fetch_not`.
    #[track_caller]
    pub fn fetch_not(&self, order: Ordering) -> bool {
        self.change(Location::caller(), |inner| inner.fetch_not(order))
    }
}

/// As `std::sync::atomic::AtomicPtr`.
#[repr(transparent)]
pub struct AtomicPtr<T> {
    inner: real_std::sync::atomic::AtomicPtr<T>,
}

common!(AtomicPtr<T>, *mut T, |value: *mut T| value.addr() as u64);

impl<T> Default for AtomicPtr<T> {
    fn default() -> Self {
        Self::new(ptr::null_mut())
    }
}
