//! As `std::sync::Barrier`.

use real_std::fmt;
use real_std::panic::Location;
use real_std::sync::atomic::{AtomicUsize, Ordering};
use real_std::sync::{self, Arc};

use crate::engine::footprint::Touch;
use crate::engine::run::Run;
use crate::engine::task::TaskId;
use crate::engine::wait::On;
use crate::engine::{context, held, schedule};

/// As `std::sync::Barrier`.
pub struct Barrier {
    size: usize,
    round: sync::Mutex<Round>,
}

/// Those who wait for each other.
struct Round {
    run: u64,
    waiting: Vec<TaskId>,
    /// How many threads are missing, as all of those see it.
    missing: Option<Arc<AtomicUsize>>,
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
            round: sync::Mutex::new(Round {
                run: 0,
                waiting: Vec::new(),
                missing: None,
            }),
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
        let leads = missing.is_none();
        if let Some(missing) = missing {
            schedule::wait(On::Barrier(missing), at, None);
        }
        BarrierWaitResult(leads)
    }

    /// How many more threads must come, as it changes; the last one wakes the others.
    fn arrive(&self, run: &mut Run) -> Option<Arc<AtomicUsize>> {
        let mut round = held(&self.round);
        if round.run != run.id {
            round.waiting.clear();
            (round.run, round.missing) = (run.id, None);
        }
        let missing = self.size.saturating_sub(round.waiting.len() + 1);
        if missing == 0 {
            round.missing = None;
            round.waiting.drain(..).for_each(|id| run.wake(id));
            return None;
        }
        round.waiting.push(run.current);
        let counter = round.missing.get_or_insert_default();
        counter.store(missing, Ordering::Relaxed);
        Some(Arc::clone(counter))
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
