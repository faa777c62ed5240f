//! As `std::sync::atomic::AtomicPtr`.

use real_std::fmt;
use real_std::panic::Location;
use real_std::ptr;
use real_std::sync::atomic as real;

use super::Ordering;
use crate::engine::{At, looks, schedule, statics};

/// As `std::sync::atomic::AtomicPtr`.
#[repr(transparent)]
pub struct AtomicPtr<T> {
    inner: real::AtomicPtr<T>,
}

common!(AtomicPtr<T>, *mut T, |value: *mut T| value.addr() as u64);

impl<T> AtomicPtr<T> {
    fetch!(usize => *mut T: fetch_ptr_add fetch_ptr_sub fetch_byte_add fetch_byte_sub);
    fetch!(usize => *mut T: fetch_or fetch_and fetch_xor);
}

impl<T> fmt::Pointer for AtomicPtr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.load(Ordering::Relaxed), f)
    }
}

impl<T> Default for AtomicPtr<T> {
    fn default() -> Self {
        Self::new(ptr::null_mut())
    }
}
