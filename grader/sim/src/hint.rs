//! As `std::hint`; a spin loop lets others run, and is noticed.

#[doc(no_inline)]
pub use real_std::hint::*;

use real_std::panic::Location;

use crate::engine::looks::{self, Look};
use crate::engine::schedule;

/// As `std::hint::spin_loop`: outside of a run it does nothing but that.
#[track_caller]
pub fn spin_loop() {
    let at = Location::caller();
    schedule::point(at);
    looks::look(Look::Spin, at);
    real_std::hint::spin_loop();
}
