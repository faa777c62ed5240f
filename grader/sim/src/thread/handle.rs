//! As `std::thread::Thread` and `ThreadId`.

use real_std::fmt;
use real_std::panic::Location;
use real_std::sync::Arc;

use crate::engine::task::TaskId;
use crate::engine::{context, schedule};

/// As `std::thread::ThreadId`: counted in every run from 1.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ThreadId {
    run: u64,
    task: TaskId,
}

impl fmt::Debug for ThreadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ThreadId")
            .field(&(u64::from(self.task.0) + 1))
            .finish()
    }
}

/// As `std::thread::Thread`.
#[derive(Clone)]
pub struct Thread {
    inner: Arc<Inner>,
}

struct Inner {
    id: ThreadId,
    name: Option<String>,
}

impl Thread {
    pub(crate) fn new(run: u64, task: TaskId, name: Option<String>) -> Self {
        Self {
            inner: Arc::new(Inner {
                id: ThreadId { run, task },
                name,
            }),
        }
    }

    pub(crate) fn task(&self) -> TaskId {
        self.inner.id.task
    }

    pub(crate) fn run(&self) -> u64 {
        self.inner.id.run
    }

    /// As `std::thread::Thread::id`.
    pub fn id(&self) -> ThreadId {
        self.inner.id
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
                && run.id == self.inner.id.run
            {
                run.unpark(self.task());
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
