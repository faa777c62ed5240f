//! The run of this OS thread, and the only way to reach it.
//!
//! User code never runs while it is borrowed, but for its allocator.

use real_std::cell::RefCell;

use super::run::Run;

real_std::thread_local! {
    static RUN: RefCell<Option<Box<Run>>> = const { RefCell::new(None) };
}

/// Calls `f` with the run, or with `None` outside of one.
pub fn try_with<R>(f: impl FnOnce(Option<&mut Run>) -> R) -> R {
    let mut f = Some(f);
    let mut call = |run: Option<&mut Run>| (f.take().expect("called once"))(run);
    // The OS thread's own end drops its values after this key. And an allocator of the code under test may
    // ask in the middle of the engine's own work: it is outside of the run then.
    let inside = RUN.try_with(|run| {
        let mut run = run.try_borrow_mut().ok()?;
        Some(call(run.as_deref_mut()))
    });
    match inside {
        Ok(Some(result)) => result,
        Ok(None) | Err(_) => call(None),
    }
}

/// Calls `f` with the run; outside of one it panics and says so.
#[track_caller]
pub fn with<R>(f: impl FnOnce(&mut Run) -> R) -> R {
    // The panic hook looks at the run, so it must not be borrowed then.
    match try_with(|run| run.map(f)) {
        Some(result) => result,
        None => panic!("this uses the simulated std outside a simulated run"),
    }
}

/// As [`with`] for the panic hook: `None` outside of a run, and when the engine itself panicked.
pub fn peek<R>(f: impl FnOnce(&mut Run) -> R) -> Option<R> {
    RUN.try_with(|run| {
        run.try_borrow_mut()
            .ok()
            .and_then(|mut run| run.as_deref_mut().map(f))
    })
    .ok()
    .flatten()
}

/// Whether this OS thread is inside a simulated run.
pub fn is_active() -> bool {
    try_with(|run| run.is_some())
}

/// Makes `run` this OS thread's, or takes it away.
pub fn replace(run: Option<Box<Run>>) -> Option<Box<Run>> {
    RUN.with_borrow_mut(|current| real_std::mem::replace(current, run))
}
