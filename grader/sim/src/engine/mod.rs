//! The scheduler: one OS thread, one coroutine per simulated thread, one runs at a time.
//!
//! It knows tasks, waiting, time and source lines, and nothing of channels beyond their notes.

pub mod channel;
pub mod choice;
pub mod clock;
pub mod context;
pub mod drive;
pub mod dropping;
pub mod fault;
pub mod fiber;
pub mod footprint;
pub mod identity;
pub mod locals;
pub mod lock;
pub mod looks;
pub mod once;
pub mod panics;
pub mod places;
pub mod progress;
pub mod queue;
pub mod recorder;
pub mod run;
pub mod schedule;
pub mod scopes;
pub mod settings;
pub mod stacks;
pub mod statics;
pub mod tally;
pub mod task;
pub mod threads;
pub mod wait;

use real_std::panic::Location;
use real_std::sync::{Mutex, MutexGuard, PoisonError};

/// A source line, as `#[track_caller]` reports it.
pub type At = &'static Location<'static>;

/// Locks a real mutex that guards only the engine's own notes: no user code runs under it.
pub fn held<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
