//! As `std::mem`, with a `drop` that knows its line: what ends there has no line of its own.

use real_std::panic::Location;

#[doc(no_inline)]
pub use real_std::mem::*;

use crate::engine::dropping;

/// As `std::mem::drop`.
#[track_caller]
pub fn drop<T>(x: T) {
    let _line = dropping::at(Location::caller());
    real_std::mem::drop(x);
}
