//! As `std::thread::park` and `park_timeout`.

use real_std::panic::Location;
use real_std::time::Duration;

use crate::engine::clock::Nanos;
use crate::engine::footprint::{Object, Touch};
use crate::engine::looks::{self, Look};
use crate::engine::run::Run;
use crate::engine::task::TaskId;
use crate::engine::wait::On;
use crate::engine::{At, context, schedule};

/// As `std::thread::park`.
#[track_caller]
pub fn park() {
    let at = Location::caller();
    schedule::point(at);
    park_until(None, at);
}

/// As `std::thread::park_timeout`.
#[track_caller]
pub fn park_timeout(dur: Duration) {
    let at = Location::caller();
    schedule::point(at);
    if dur.is_zero() {
        context::with(|run| {
            run.touch_me();
            run.current().unparked = false;
        });
        looks::look(Look::NoTime, at);
    } else {
        let deadline = context::with(|run| run.deadline(dur));
        park_until(deadline, at);
    }
}

/// As `std::thread::park_timeout_ms`.
#[deprecated(since = "1.6.0", note = "replaced by `std::thread::park_timeout`")]
#[track_caller]
pub fn park_timeout_ms(ms: u32) {
    park_timeout(Duration::from_millis(ms.into()));
}

#[track_caller]
fn park_until(deadline: Option<Nanos>, at: At) {
    let unparked = context::with(|run| {
        run.touch_me();
        real_std::mem::take(&mut run.current().unparked)
    });
    if !unparked {
        schedule::wait(On::Unpark, at, deadline);
    }
}

impl Run {
    /// Wakes a parked thread, or spares it its next park.
    pub(super) fn unpark(&mut self, id: TaskId) {
        self.touch(Object::Thread(id.0), Touch::Change);
        let parked = self
            .task(id)
            .wait()
            .is_some_and(|wait| matches!(wait.on, On::Unpark));
        if parked {
            self.wake(id);
        } else {
            self.task_mut(id).unparked = true;
        }
    }
}
