//! As `std::sync::Barrier`.

use real_std::fmt;
use real_std::panic::Location;
use real_std::sync;

use crate::engine::footprint::Touch;
use crate::engine::run::Run;
use crate::engine::task::{State, TaskId};
use crate::engine::wait::On;
use crate::engine::{context, held, schedule};

/// As `std::sync::Barrier`.
pub struct Barrier {
    size: usize,
    /// Who waits, and in which run.
    waiting: sync::Mutex<(u64, Vec<TaskId>)>,
}

/// As `std::sync::BarrierWaitResult`.
pub struct BarrierWaitResult(bool);

impl BarrierWaitResult {
    /// As `std::sync::BarrierWaitResult::is_leader`.
    #[must_use]
    pub fn is_leader(&self) -> bool {
        self.0
    }
}

impl Barrier {
    /// As `std::sync::Barrier::new`.
    #[must_use]
    pub const fn new(n: usize) -> Self {
        Self {
            size: n,
            waiting: sync::Mutex::new((0, Vec::new())),
        }
    }

    /// As `std::sync::Barrier::wait`.
    #[track_caller]
    pub fn wait(&self) -> BarrierWaitResult {
        let at = Location::caller();
        schedule::point(at);
        let missing = context::with(|run| {
            run.touch_address(real_std::ptr::from_ref(self).addr(), Touch::Change);
            self.arrive(run)
        });
        if missing > 0 {
            schedule::wait(On::Barrier(missing), at, None);
        }
        BarrierWaitResult(missing == 0)
    }

    /// How many more threads must come; wakes the others if none.
    fn arrive(&self, run: &mut Run) -> usize {
        let mut waiting = held(&self.waiting);
        if waiting.0 != run.id {
            *waiting = (run.id, Vec::new());
        }
        let missing = self.size.saturating_sub(waiting.1.len() + 1);
        for id in &waiting.1 {
            if let State::Waiting(wait) = &mut run.task_mut(*id).state {
                wait.on = On::Barrier(missing);
            }
        }
        if missing > 0 {
            waiting.1.push(run.current);
        } else {
            waiting.1.drain(..).for_each(|id| run.wake(id));
        }
        missing
    }
}

impl fmt::Debug for Barrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Barrier").finish_non_exhaustive()
    }
}

impl fmt::Debug for BarrierWaitResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BarrierWaitResult")
            .field("is_leader", &self.is_leader())
            .finish()
    }
}
