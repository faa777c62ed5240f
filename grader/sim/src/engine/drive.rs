//! The loop that resumes one thread after the other until the run is over.

use super::context;
use super::fiber::{self, Fiber};
use super::run::Run;
use super::task::TaskId;

/// Runs this OS thread's run to its end and abandons whoever is left.
pub fn drive() {
    context::with(Run::choose);
    while let Some((id, mut fiber)) = context::with(Run::next_fiber) {
        if fiber.resume() {
            fiber.end();
            context::with(|run| {
                run.end_current();
                if run.stop.is_none() {
                    run.choose();
                }
            });
        } else {
            context::with(|run| run.task_mut(id).fiber = Some(fiber));
        }
    }
    fiber::forget();
}

impl Run {
    fn next_fiber(&mut self) -> Option<(TaskId, Fiber)> {
        if self.stop.is_some() {
            return None;
        }
        let task = self.current();
        let fiber = task.fiber.take();
        if real_std::mem::take(&mut task.unwinding) {
            self.unwinding -= 1;
        }
        Some((
            self.current,
            fiber.expect("a thread that can run is suspended"),
        ))
    }
}

/// Takes a finished run's threads away without running anything of theirs.
pub fn abandon(run: &mut Run) {
    for lock in real_std::mem::take(&mut run.locks) {
        lock.leave_run(run);
    }
    real_std::mem::forget(run.hook.take());
    for task in &mut run.tasks {
        // The values of a thread that has ended are gone already.
        real_std::mem::forget(real_std::mem::take(&mut task.locals));
        if let Some(fiber) = task.fiber.take() {
            fiber.end();
        }
    }
}
