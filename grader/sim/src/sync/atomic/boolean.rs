//! As `std::sync::atomic::AtomicBool`.

use real_std::fmt;
use real_std::panic::Location;
use real_std::ptr;
use real_std::sync::atomic as real;

use super::Ordering;
use crate::engine::{At, looks, schedule, statics};

/// As `std::sync::atomic::AtomicBool`.
#[repr(transparent)]
#[derive(Default)]
pub struct AtomicBool {
    inner: real::AtomicBool,
}

common!(AtomicBool, bool, u64::from);

impl AtomicBool {
    fetch!(bool => bool: fetch_and fetch_nand fetch_or fetch_xor);

    /// As `std::sync::atomic::AtomicBool::fetch_not`.
    #[track_caller]
    pub fn fetch_not(&self, order: Ordering) -> bool {
        self.change(Location::caller(), |inner| inner.fetch_not(order))
    }
}
