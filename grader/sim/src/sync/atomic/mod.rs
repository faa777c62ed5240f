//! As `std::sync::atomic`: every operation is a scheduling point, and sequentially consistent.

#[macro_use]
mod common;

mod boolean;
mod integer;
mod pointer;

pub use boolean::AtomicBool;
pub use integer::{
    AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize, AtomicU8, AtomicU16, AtomicU32,
    AtomicU64, AtomicUsize,
};
pub use pointer::AtomicPtr;

#[doc(no_inline)]
pub use real_std::sync::atomic::{Ordering, compiler_fence};

use real_std::panic::Location;

use crate::engine::{At, looks, schedule};

/// As `std::sync::atomic::fence`.
#[track_caller]
pub fn fence(order: Ordering) {
    schedule::point(Location::caller());
    real_std::sync::atomic::fence(order);
}

/// As `std::sync::atomic::spin_loop_hint`.
#[deprecated(since = "1.51.0", note = "use hint::spin_loop instead")]
#[track_caller]
pub fn spin_loop_hint() {
    crate::hint::spin_loop();
}

/// As `std::sync::atomic::ATOMIC_BOOL_INIT`.
#[expect(clippy::declare_interior_mutable_const, reason = "as the real one")]
#[deprecated(since = "1.34.0", note = "the `new` function is now preferred")]
pub const ATOMIC_BOOL_INIT: AtomicBool = AtomicBool::new(false);

/// As `std::sync::atomic::ATOMIC_ISIZE_INIT`.
#[expect(clippy::declare_interior_mutable_const, reason = "as the real one")]
#[deprecated(since = "1.34.0", note = "the `new` function is now preferred")]
pub const ATOMIC_ISIZE_INIT: AtomicIsize = AtomicIsize::new(0);

/// As `std::sync::atomic::ATOMIC_USIZE_INIT`.
#[expect(clippy::declare_interior_mutable_const, reason = "as the real one")]
#[deprecated(since = "1.34.0", note = "the `new` function is now preferred")]
pub const ATOMIC_USIZE_INIT: AtomicUsize = AtomicUsize::new(0);

/// Notes what an operation found and left.
fn done(address: usize, old: u64, new: u64, at: At) {
    if old == new {
        looks::read(address, new, at);
    } else {
        looks::change(address);
    }
}

/// A value as something to compare.
fn bits(bytes: &[u8]) -> u64 {
    let mut all = [0; 8];
    all[..bytes.len()].copy_from_slice(bytes);
    u64::from_ne_bytes(all)
}

/// The ordering of an exchange that does not take place.
fn without_release(order: Ordering) -> Ordering {
    match order {
        Ordering::Release => Ordering::Relaxed,
        Ordering::AcqRel => Ordering::Acquire,
        order => order,
    }
}
