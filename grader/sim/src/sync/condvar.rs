//! As `std::sync::Condvar`, without spurious wake-ups.

use real_std::fmt;
use real_std::panic::Location;
use real_std::sync::{Arc, LockResult, OnceLock, PoisonError};
use real_std::time::Duration;

use super::MutexGuard;
use crate::engine::clock::Nanos;
use crate::engine::looks::{self, Look};
use crate::engine::queue::Queue;
use crate::engine::wait::Woken;
use crate::engine::{At, schedule};

/// As `std::sync::Condvar`.
#[derive(Default)]
pub struct Condvar {
    /// Made on first use, because a `Condvar` can be a constant.
    queue: OnceLock<Arc<Queue>>,
}

/// As `std::sync::WaitTimeoutResult`.
#[derive(Debug, PartialEq, Eq, Copy, Clone)]
pub struct WaitTimeoutResult(bool);

impl WaitTimeoutResult {
    /// As `std::sync::WaitTimeoutResult::timed_out`.
    #[must_use]
    pub fn timed_out(&self) -> bool {
        self.0
    }
}

impl Condvar {
    /// As `std::sync::Condvar::new`.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            queue: OnceLock::new(),
        }
    }

    /// As `std::sync::Condvar::wait`.
    #[track_caller]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        let at = Location::caller();
        schedule::point(at);
        self.wait_until(guard, None, at).0
    }

    /// As `std::sync::Condvar::wait_while`.
    #[track_caller]
    pub fn wait_while<'a, T, F>(
        &self,
        mut guard: MutexGuard<'a, T>,
        mut condition: F,
    ) -> LockResult<MutexGuard<'a, T>>
    where
        F: FnMut(&mut T) -> bool,
    {
        while condition(&mut *guard) {
            guard = self.wait(guard)?;
        }
        Ok(guard)
    }

    /// As `std::sync::Condvar::wait_timeout`.
    #[track_caller]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let at = Location::caller();
        schedule::point(at);
        let (guard, woken) = if dur.is_zero() {
            looks::look(Look::NoTime, at);
            MutexGuard::release(&guard);
            schedule::point(at);
            (MutexGuard::reacquire(guard, at), Woken::TimedOut)
        } else {
            self.wait_until(guard, schedule::deadline(dur), at)
        };
        let result = WaitTimeoutResult(woken == Woken::TimedOut);
        match guard {
            Ok(guard) => Ok((guard, result)),
            Err(error) => Err(PoisonError::new((error.into_inner(), result))),
        }
    }

    /// As `std::sync::Condvar::wait_timeout_while`.
    #[track_caller]
    pub fn wait_timeout_while<'a, T, F>(
        &self,
        mut guard: MutexGuard<'a, T>,
        dur: Duration,
        mut condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool,
    {
        let start = schedule::read_clock();
        loop {
            if !condition(&mut *guard) {
                return Ok((guard, WaitTimeoutResult(false)));
            }
            let Some(left) = dur.checked_sub(schedule::read_clock().saturating_sub(start)) else {
                return Ok((guard, WaitTimeoutResult(true)));
            };
            guard = self.wait_timeout(guard, left)?.0;
        }
    }

    /// As `std::sync::Condvar::wait_timeout_ms`.
    #[deprecated(
        since = "1.6.0",
        note = "replaced by `std::sync::Condvar::wait_timeout`"
    )]
    #[track_caller]
    pub fn wait_timeout_ms<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        ms: u32,
    ) -> LockResult<(MutexGuard<'a, T>, bool)> {
        match self.wait_timeout(guard, Duration::from_millis(ms.into())) {
            Ok((guard, result)) => Ok((guard, !result.timed_out())),
            Err(error) => {
                let (guard, result) = error.into_inner();
                Err(PoisonError::new((guard, !result.timed_out())))
            }
        }
    }

    /// As `std::sync::Condvar::notify_one`.
    #[track_caller]
    pub fn notify_one(&self) {
        schedule::point(Location::caller());
        self.queue().notify_one();
    }

    /// As `std::sync::Condvar::notify_all`.
    #[track_caller]
    pub fn notify_all(&self) {
        schedule::point(Location::caller());
        self.queue().notify_all();
    }

    #[track_caller]
    fn wait_until<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        deadline: Option<Nanos>,
        at: At,
    ) -> (LockResult<MutexGuard<'a, T>>, Woken) {
        let woken = self
            .queue()
            .wait(|| MutexGuard::release(&guard), at, deadline);
        (MutexGuard::reacquire(guard, at), woken)
    }

    fn queue(&self) -> &Arc<Queue> {
        self.queue.get_or_init(Arc::default)
    }
}

impl fmt::Debug for Condvar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Condvar").finish_non_exhaustive()
    }
}
