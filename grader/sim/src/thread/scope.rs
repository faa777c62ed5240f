//! As `std::thread::scope`.

use real_std::fmt;
use real_std::io;
use real_std::marker::PhantomData;
use real_std::panic::{AssertUnwindSafe, Location};
use real_std::sync::Arc;

use super::join::{Packet, Unknown};
use super::{Builder, Result, Thread};
use crate::engine::looks::{self, Look};
use crate::engine::{At, fiber, schedule, scopes, threads};
use crate::panic::{catch_unwind, resume_unwind};

/// As `std::thread::Scope`.
pub struct Scope<'scope, 'env: 'scope> {
    number: usize,
    at: At,
    /// Invariant, so that a thread cannot borrow what is gone before the scope ends.
    inner: PhantomData<&'scope mut &'scope ()>,
    outer: PhantomData<&'env mut &'env ()>,
}

/// As `std::thread::ScopedJoinHandle`.
pub struct ScopedJoinHandle<'scope, T> {
    thread: Thread,
    packet: Arc<Packet<T>>,
    scope: PhantomData<&'scope ()>,
    unknown: Unknown,
}

/// As `std::thread::scope`.
#[track_caller]
pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    let at = Location::caller();
    let scope = Scope {
        number: scopes::open(at),
        at,
        inner: PhantomData,
        outer: PhantomData,
    };
    let result = catch_unwind(AssertUnwindSafe(|| f(&scope)));
    let panicked = scopes::close(scope.number, at);
    match result {
        Err(payload) => resume_unwind(payload),
        Ok(_) if panicked => panic!("a scoped thread panicked"),
        Ok(result) => result,
    }
}

impl<'scope> Scope<'scope, '_> {
    /// As `std::thread::Scope::spawn`.
    #[track_caller]
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        Builder::new()
            .spawn_scoped(self, f)
            .expect("failed to spawn thread")
    }
}

impl Builder {
    /// As `std::thread::Builder::spawn_scoped`.
    #[track_caller]
    pub fn spawn_scoped<'scope, F, T>(
        self,
        scope: &'scope Scope<'scope, '_>,
        f: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        let spawn = self.into_spawn(Some(scope.number), Location::caller());
        scopes::enter(scope.number);
        let packet = Arc::new(Packet::new(Some(scope.number)));
        let theirs = Arc::clone(&packet);
        let body = threads::body(move || {
            let result = catch_unwind(AssertUnwindSafe(f));
            let panicked = result.is_err();
            theirs.put(result);
            drop(theirs);
            panicked
        });
        #[expect(unsafe_code, reason = "scoped threads borrow from their scope")]
        // SAFETY: `scope` does not return before this closure and its result are gone: `scopes`
        // counts packets, and the closure owns one until it has dropped everything else.
        let body = unsafe { fiber::erase(body) };
        let thread = Thread::new(threads::spawn(spawn, body));
        Ok(ScopedJoinHandle {
            thread,
            packet,
            scope: PhantomData,
            unknown: PhantomData,
        })
    }
}

impl<T> ScopedJoinHandle<'_, T> {
    /// As `std::thread::ScopedJoinHandle::thread`.
    #[must_use]
    pub fn thread(&self) -> &Thread {
        &self.thread
    }

    /// As `std::thread::ScopedJoinHandle::join`.
    #[track_caller]
    pub fn join(self) -> Result<T> {
        threads::join(self.thread.identity(), Location::caller());
        self.packet.take()
    }

    /// As `std::thread::ScopedJoinHandle::is_finished`.
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

impl fmt::Debug for Scope<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope")
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for ScopedJoinHandle<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopedJoinHandle").finish_non_exhaustive()
    }
}
