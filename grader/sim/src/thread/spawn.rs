//! As `std::thread::spawn`.

use real_std::panic::{AssertUnwindSafe, Location};
use real_std::sync::Arc;

use super::join::Packet;
use super::{Builder, JoinHandle};
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
    let packet = Arc::new(Packet::new(None));
    let theirs = Arc::clone(&packet);
    let body = move || {
        let result = catch_unwind(AssertUnwindSafe(f));
        let panicked = result.is_err();
        theirs.put(result);
        drop(theirs);
        panicked
    };
    JoinHandle::new(threads::spawn(spawn, threads::body(body)), packet)
}
