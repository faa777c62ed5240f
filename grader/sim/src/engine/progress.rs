//! What a watchdog on another OS thread may read while a run goes on.

use real_std::panic::Location;
use real_std::ptr;
use real_std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

use super::At;

static STEPS: AtomicU64 = AtomicU64::new(0);
static LAST: AtomicPtr<Location<'static>> = AtomicPtr::new(ptr::null_mut());

/// Counts one step of any run of this process.
pub fn count_step() {
    STEPS.fetch_add(1, Ordering::Relaxed);
}

/// Remembers the submission's line that ran last.
pub fn set_last(at: At) {
    LAST.store(ptr::from_ref(at).cast_mut(), Ordering::Relaxed);
}

/// Steps of all runs so far: never falls.
pub fn steps() -> u64 {
    STEPS.load(Ordering::Relaxed)
}

/// The submission's line that ran last.
pub fn last() -> Option<At> {
    #[expect(
        unsafe_code,
        reason = "a location is read on another thread than it was written on"
    )]
    // SAFETY: the pointer is null or was made from a `&'static Location` by `set_last`; what it
    // points to is constant data of the program and needs no synchronisation.
    unsafe {
        LAST.load(Ordering::Relaxed).as_ref()
    }
}
