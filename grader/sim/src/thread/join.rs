//! As `std::thread::JoinHandle`.

use real_std::any::Any;
use real_std::fmt;
use real_std::marker::PhantomData;
use real_std::panic::Location;
use real_std::sync::{Arc, Mutex};

use super::{Result, Thread};
use crate::engine::looks::{self, Look};
use crate::engine::{held, schedule, scopes, threads};

/// A thread's result on its way to whoever joins it.
pub(super) struct Packet<T> {
    result: Mutex<Option<Result<T>>>,
    scope: Option<usize>,
}

impl<T> Packet<T> {
    pub fn new(scope: Option<usize>) -> Self {
        Self {
            result: Mutex::new(None),
            scope,
        }
    }

    pub fn put(&self, result: Result<T>) {
        *held(&self.result) = Some(result);
    }

    pub fn take(&self) -> Result<T> {
        held(&self.result)
            .take()
            .expect("a thread of an earlier run was abandoned")
    }
}

impl<T> Drop for Packet<T> {
    fn drop(&mut self) {
        let result = held(&self.result).take();
        let unhandled = matches!(result, Some(Err(_)));
        // Dropping a result runs user code, which may even borrow from the scope.
        drop(result);
        if let Some(scope) = self.scope {
            scopes::leave(scope, unhandled);
        }
    }
}

/// What the result of a thread may be: nothing says whether it is safe to see after a panic.
pub(super) type Unknown = PhantomData<Box<dyn Any + Send + Sync>>;

/// As `std::thread::JoinHandle`.
pub struct JoinHandle<T> {
    thread: Thread,
    packet: Arc<Packet<T>>,
    unknown: Unknown,
}

#[expect(unsafe_code, reason = "the real handle is Send and Sync for every T")]
// SAFETY: spawning demands `T: Send`, so every handle that exists has such a `T`; shared access
// reaches no `T`, since only `join`, which owns the handle, takes the result out.
unsafe impl<T> Send for JoinHandle<T> {}
#[expect(unsafe_code, reason = "the real handle is Send and Sync for every T")]
// SAFETY: as above.
unsafe impl<T> Sync for JoinHandle<T> {}

impl<T> JoinHandle<T> {
    pub(super) fn new(thread: Thread, packet: Arc<Packet<T>>) -> Self {
        Self {
            thread,
            packet,
            unknown: PhantomData,
        }
    }

    /// As `std::thread::JoinHandle::thread`.
    pub fn thread(&self) -> &Thread {
        &self.thread
    }

    /// As `std::thread::JoinHandle::join`.
    #[track_caller]
    pub fn join(self) -> Result<T> {
        threads::join(self.thread.identity(), Location::caller());
        self.packet.take()
    }

    /// As `std::thread::JoinHandle::is_finished`.
    #[track_caller]
    pub fn is_finished(&self) -> bool {
        let at = Location::caller();
        schedule::point(at);
        looks::look_around();
        let finished = Arc::strong_count(&self.packet) == 1;
        if !finished {
            looks::look(Look::Unfinished, at);
        }
        finished
    }
}

impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JoinHandle").finish_non_exhaustive()
    }
}
