//! Who holds a lock and who waits for it: the engine's half of `Mutex` and `RwLock`.

use real_std::collections::VecDeque;
use real_std::sync::{Arc, Mutex};

use check_record::EventKind;

use super::context;
use super::footprint::{Object, Touch};
use super::looks::{self, Look};
use super::run::Run;
use super::schedule;
use super::task::TaskId;
use super::wait::On;
use super::{At, held};

/// What a thread wants of a lock, or has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Nobody else may have it.
    Exclusive,
    /// Others may read, too.
    Shared,
}

/// A lock without its data.
#[derive(Default)]
pub struct Lock {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The run that knows it; it may be older in a `static`.
    run: u64,
    /// Its number there, counted from 1.
    number: usize,
    holders: Vec<Holder>,
    /// Whether anybody ever asked for shared access.
    readers: bool,
    waiters: VecDeque<(TaskId, Access)>,
}

/// Somebody who holds a lock.
#[derive(Clone, Copy)]
pub struct Holder {
    /// 0 is outside of all runs.
    run: u64,
    pub task: TaskId,
    pub since: At,
    access: Access,
}

impl Lock {
    /// Takes the lock, and waits for it if need be.
    #[track_caller]
    pub fn acquire(self: &Arc<Self>, access: Access, at: At) {
        schedule::point(at);
        self.acquire_now(access, at);
    }

    /// As [`Self::acquire`], without a scheduling point.
    #[track_caller]
    pub fn acquire_now(self: &Arc<Self>, access: Access, at: At) {
        while !self.take(access, at) {
            self.with(|run, state| {
                if let Some(run) = run {
                    state.waiters.push_back((run.current, access));
                }
            });
            schedule::wait(On::Lock(Arc::clone(self), access), at, None);
        }
    }

    /// Takes the lock if it is free.
    pub fn try_acquire(self: &Arc<Self>, access: Access, at: At) -> bool {
        schedule::point(at);
        let taken = self.take(access, at);
        if !taken {
            looks::look(Look::Locked, at);
        }
        taken
    }

    /// Lets go of the lock.
    pub fn release(self: &Arc<Self>, access: Access) {
        self.with(|run, state| {
            let me = run
                .as_ref()
                .map_or((0, TaskId::MAIN), |run| (run.id, run.current));
            let mine = |holder: &Holder| (holder.run, holder.task) == me && holder.access == access;
            if let Some(index) = state.holders.iter().rposition(mine) {
                state.holders.swap_remove(index);
            }
            let Some(run) = run else { return };
            let lock = state.number;
            let at = run.current().dropping;
            run.record_mine(at, EventKind::Unlock { lock });
            if state.holders.is_empty() {
                // Whoever is too late waits again; several may want to read at once.
                let count = if state.readers {
                    state.waiters.len()
                } else {
                    1.min(state.waiters.len())
                };
                state
                    .waiters
                    .drain(..count)
                    .for_each(|(id, _)| run.wake(id));
            }
        });
    }

    /// Keeps reading what was written.
    pub fn downgrade(self: &Arc<Self>) {
        self.with(|run, state| {
            for holder in &mut state.holders {
                holder.access = Access::Shared;
            }
            if let Some(run) = run {
                state.waiters.drain(..).for_each(|(id, _)| run.wake(id));
            }
        });
    }

    /// Its number in the run, for charts.
    pub fn number(&self) -> usize {
        held(&self.state).number
    }

    /// Who holds it, for explanations.
    pub fn holders(&self, run: u64) -> Vec<Holder> {
        held(&self.state)
            .holders
            .iter()
            .filter(|holder| holder.run == run)
            .copied()
            .collect()
    }

    /// Takes the lock from threads that never go on; its data stays as they left it.
    pub fn leave_run(&self, run: &Run) {
        let mut state = held(&self.state);
        state.waiters.clear();
        state
            .holders
            .retain(|holder| holder.run != run.id || run.task(holder.task).ended());
    }

    fn take(self: &Arc<Self>, access: Access, at: At) -> bool {
        self.with(|run, state| {
            state.readers |= access == Access::Shared;
            let free = match access {
                Access::Exclusive => state.holders.is_empty(),
                // Who wants to write would never get to it if readers went on coming in.
                Access::Shared => {
                    let shared = |holder: &Holder| holder.access == Access::Shared;
                    let writes = |(_, access): &(TaskId, Access)| *access == Access::Exclusive;
                    state.holders.iter().all(shared) && !state.waiters.iter().any(writes)
                }
            };
            if free {
                let (run, task) = run.map_or((0, TaskId::MAIN), |run| {
                    run.current().looks.count_lock();
                    let lock = state.number;
                    run.record_mine(Some(at), EventKind::Lock { lock });
                    (run.id, run.current)
                });
                state.holders.push(Holder {
                    run,
                    task,
                    since: at,
                    access,
                });
            }
            free
        })
    }

    fn with<R>(self: &Arc<Self>, f: impl FnOnce(Option<&mut Run>, &mut State) -> R) -> R {
        context::try_with(|mut run| {
            let mut state = held(&self.state);
            if let Some(run) = run.as_deref_mut()
                && state.run != run.id
            {
                state.run = run.id;
                run.touch(Object::Numbers, Touch::Change);
                run.locks.push(Arc::clone(self));
                state.number = run.locks.len();
            }
            if let Some(run) = run.as_deref_mut() {
                run.touch(Object::Lock(state.number), Touch::Change);
            }
            f(run, &mut state)
        })
    }
}
