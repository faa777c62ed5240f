//! Whose panic it is: the real count belongs to the OS thread, which all simulated threads share.

use real_std::any::Any;
use real_std::panic::{PanicHookInfo, UnwindSafe};

use check_record::{EventKind, Place};

use real_std::sync::Arc;

use super::context;
use super::run::Run;
use super::task::PanicNote;

/// What the code under test set as its panic hook.
pub type Hook = Arc<dyn Fn(&PanicHookInfo<'_>) + Send + Sync>;

/// Replaces the run's hook.
pub fn replace_hook(hook: Option<Hook>) -> Option<Hook> {
    context::with(|run| real_std::mem::replace(&mut run.hook, hook))
}

/// Whether the current simulated thread is in the middle of a panic.
pub fn panicking() -> bool {
    real_std::thread::panicking() && context::try_with(|run| run.is_none_or(Run::panicking))
}

impl Run {
    fn record_panic(&mut self, message: String) {
        let at = self.current().line;
        self.record_mine(at, EventKind::Panic { message });
    }

    /// Whether the current thread is in the middle of a panic.
    pub fn panicking(&mut self) -> bool {
        // If nobody else is in the middle of one, the shared count is ours, hook or no hook.
        real_std::thread::panicking() && (self.unwinding == 0 || self.current().panics > 0)
    }
}

/// Catches a panic of the current thread.
pub fn catch<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> real_std::thread::Result<R> {
    let depth = depth();
    let result = real_std::panic::catch_unwind(f);
    if let Err(payload) = &result {
        caught(depth, payload.as_ref());
    }
    result
}

/// How many panics the current thread is in the middle of.
fn depth() -> u32 {
    context::try_with(|run| run.map_or(0, |run| run.current().panics))
}

/// Goes back to an earlier [`depth`]: a panic was caught.
fn caught(depth: u32, payload: &(dyn Any + Send)) {
    context::try_with(|run| {
        let Some(run) = run else { return };
        let task = run.current();
        if task.panics <= depth {
            // No hook told of it.
            task.panic = Some(PanicNote {
                message: message(payload),
                place: None,
            });
        }
        task.panics = depth;
    });
}

/// Notes a panic of the current simulated thread.
pub fn note(info: &PanicHookInfo<'_>) {
    let message = message(info.payload());
    let place = info.location().map(Place::from);
    let hook = context::peek(|run| {
        let task = run.current();
        task.panics += 1;
        let text = message.clone();
        task.panic = Some(PanicNote { message, place });
        if run.recorder.is_some() {
            run.record_panic(text);
        }
        // A switch inside the real hook would make the next panic fatal.
        run.pinned = true;
        run.hook.clone()
    });
    if let Some(Some(hook)) = hook {
        hook(info);
    }
    context::peek(|run| run.pinned = false);
}

/// The words of a panic.
pub fn message(payload: &(dyn Any + Send)) -> String {
    if let Some(text) = payload.downcast_ref::<&'static str>() {
        (*text).to_owned()
    } else if let Some(text) = payload.downcast_ref::<String>() {
        text.clone()
    } else {
        "Box<dyn Any>".to_owned()
    }
}

/// Notes a panic that no hook sees.
pub fn note_silent(payload: &(dyn Any + Send)) {
    let message = message(payload);
    context::peek(|run| {
        let task = run.current();
        task.panics += 1;
        // A panic that is passed on keeps the place where it began.
        if task
            .panic
            .as_ref()
            .is_none_or(|note| note.message != message)
        {
            task.panic = Some(PanicNote {
                message,
                place: None,
            });
        }
    });
}
