//! As `std::thread::Thread` and `ThreadId`.

use real_std::fmt;
use real_std::num::NonZero;
use real_std::panic::Location;
use real_std::sync::Arc;

use crate::engine::identity::Identity;
use crate::engine::task::TaskId;
use crate::engine::{context, schedule};

/// As `std::thread::ThreadId`: counted in every run from 1.
///
/// As small as the real one: the thread's number in the lower half, the run's in the upper one.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ThreadId(NonZero<u64>);

impl ThreadId {
    fn new(run: u64, task: TaskId) -> Self {
        let number = NonZero::<u64>::MIN.saturating_add(task.0.into());
        Self(number | run << u32::BITS)
    }
}

impl fmt::Debug for ThreadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.0.get() & u64::from(u32::MAX);
        f.debug_tuple("ThreadId").field(&number).finish()
    }
}

/// As `std::thread::Thread`.
#[derive(Clone)]
pub struct Thread {
    inner: Arc<Identity>,
}

impl Thread {
    pub(super) fn new(inner: Arc<Identity>) -> Self {
        Self { inner }
    }

    pub(super) fn identity(&self) -> &Identity {
        &self.inner
    }

    /// As `std::thread::Thread::id`.
    pub fn id(&self) -> ThreadId {
        ThreadId::new(self.inner.run, self.inner.task)
    }

    /// As `std::thread::Thread::name`.
    pub fn name(&self) -> Option<&str> {
        self.inner.name.as_deref()
    }

    /// As `std::thread::Thread::unpark`.
    #[track_caller]
    pub fn unpark(&self) {
        schedule::point(Location::caller());
        context::try_with(|run| {
            if let Some(run) = run
                && run.id == self.inner.run
            {
                run.unpark(self.inner.task);
            }
        });
    }
}

impl fmt::Debug for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Thread")
            .field("id", &self.id())
            .field("name", &self.name())
            .finish_non_exhaustive()
    }
}
