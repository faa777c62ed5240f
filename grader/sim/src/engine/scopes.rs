//! Threads that a scope waits for.

use super::At;
use super::context;
use super::footprint::{Object, Touch};
use super::schedule;
use super::task::TaskId;
use super::wait::On;

/// A scope of this run.
#[derive(Default)]
pub struct Scope {
    /// Threads whose results still exist.
    running: usize,
    /// Whether one of them panicked and nobody looked.
    panicked: bool,
    waiter: Option<TaskId>,
}

/// Opens a scope; its number.
#[track_caller]
pub fn open(at: At) -> usize {
    schedule::point(at);
    context::with(|run| {
        run.touch(Object::Numbers, Touch::Change);
        run.scopes.push(Scope::default());
        run.scopes.len() - 1
    })
}

/// One more thread belongs to the scope.
pub fn enter(scope: usize) {
    context::with(|run| {
        run.touch(Object::Scope(scope), Touch::Change);
        run.scopes[scope].running += 1;
    });
}

/// One thread of the scope is done.
pub fn leave(scope: usize, panicked: bool) {
    context::try_with(|run| {
        let Some(run) = run else { return };
        run.touch(Object::Scope(scope), Touch::Change);
        let scope = &mut run.scopes[scope];
        scope.running -= 1;
        scope.panicked |= panicked;
        if scope.running == 0
            && let Some(waiter) = scope.waiter
        {
            run.wake(waiter);
        }
    });
}

/// Waits until all threads of the scope are done; whether one panicked and nobody looked.
#[track_caller]
pub fn close(scope: usize, at: At) -> bool {
    schedule::point(at);
    let running = context::with(|run| {
        let me = run.current;
        run.touch(Object::Scope(scope), Touch::Change);
        let scope = &mut run.scopes[scope];
        scope.waiter = Some(me);
        scope.running > 0
    });
    if running {
        schedule::wait(On::Scope(scope), at, None);
    }
    context::with(|run| run.scopes[scope].panicked)
}
