//! Threads that wait to be notified: the engine's half of a `Condvar`.

use real_std::sync::{Arc, Mutex};

use super::clock::Nanos;
use super::context;
use super::footprint::Touch;
use super::schedule;
use super::task::TaskId;
use super::wait::{On, Woken};
use super::{At, held};

/// Who waits, and in which run.
#[derive(Default)]
pub struct Queue {
    waiting: Mutex<(u64, Vec<TaskId>)>,
}

impl Queue {
    /// Waits for a notification. `release` lets go of the lock; nothing can come in between.
    #[track_caller]
    pub fn wait(
        self: &Arc<Self>,
        release: impl FnOnce(),
        at: At,
        deadline: Option<Nanos>,
    ) -> Woken {
        let me = self.with(|run, waiting| {
            waiting.push(run.current);
            run.current
        });
        release();
        let woken = schedule::wait(On::Notify, at, deadline);
        if woken == Woken::TimedOut {
            self.with(|_, waiting| waiting.retain(|id| *id != me));
        }
        woken
    }

    /// Wakes one of those that wait, whichever.
    pub fn notify_one(self: &Arc<Self>) {
        if context::is_active() {
            self.with(|run, waiting| {
                if waiting.len() > 1 {
                    let index = run.choose_waiter(waiting.len());
                    run.wake(waiting.remove(index));
                } else if let Some(id) = waiting.pop() {
                    run.wake(id);
                }
            });
        }
    }

    /// Wakes all of those that wait.
    pub fn notify_all(self: &Arc<Self>) {
        if context::is_active() {
            self.with(|run, waiting| waiting.drain(..).for_each(|id| run.wake(id)));
        }
    }

    #[track_caller]
    fn with<R>(&self, f: impl FnOnce(&mut super::run::Run, &mut Vec<TaskId>) -> R) -> R {
        context::with(|run| {
            run.touch_address(real_std::ptr::from_ref(self).addr(), Touch::Change);
            let mut waiting = held(&self.waiting);
            if waiting.0 != run.id {
                *waiting = (run.id, Vec::new());
            }
            f(run, &mut waiting.1)
        })
    }
}
