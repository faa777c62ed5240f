//! As `std::thread::spawn`.

use real_std::panic::{AssertUnwindSafe, Location};
use real_std::sync::Arc;

use super::join::Packet;
use super::{Builder, JoinHandle, Thread};
use crate::engine::fiber;
use crate::engine::threads::{self, Spawn};
use crate::panic::catch_unwind;

/// As `std::thread::spawn`.
#[track_caller]
pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    start(Builder::new().into_spawn(None, Location::caller()), f)
}

#[track_caller]
pub(super) fn start<F, T>(spawn: Spawn, f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    #[expect(unsafe_code, reason = "shared with `spawn_unchecked`")]
    // SAFETY: nothing is borrowed.
    unsafe {
        start_unchecked(spawn, f)
    }
}

/// As [`start`], of a closure that may borrow.
///
/// # Safety
///
/// The thread must have ended before anything ends that the closure or its result borrows.
#[expect(unsafe_code, reason = "for `spawn_unchecked`")]
#[track_caller]
pub(super) unsafe fn start_unchecked<F, T>(spawn: Spawn, f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send,
    T: Send,
{
    let packet = Arc::new(Packet::new(None));
    let theirs = Arc::clone(&packet);
    let body = threads::body(move || {
        let result = catch_unwind(AssertUnwindSafe(f));
        let panicked = result.is_err();
        theirs.put(result);
        drop(theirs);
        panicked
    });
    // SAFETY: the caller answers for what is borrowed.
    let body = unsafe { fiber::erase(body) };
    JoinHandle::new(Thread::new(threads::spawn(spawn, body)), packet)
}
