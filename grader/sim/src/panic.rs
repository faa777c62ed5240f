//! As `std::panic`, with the panic state per simulated thread.

use real_std::any::Any;

use real_std::sync::Arc;

use crate::engine::{context, panics};

#[doc(no_inline)]
pub use real_std::panic::*;

/// As `std::panic::catch_unwind`.
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> crate::thread::Result<R> {
    panics::catch(f)
}

/// As `std::panic::resume_unwind`.
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {
    panics::note_silent(payload.as_ref());
    real_std::panic::resume_unwind(payload)
}

/// As `std::panic::set_hook`; inside a run, for this run only.
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) {
    if context::is_active() {
        drop(panics::replace_hook(Some(Arc::from(hook))));
    } else {
        real_std::panic::set_hook(hook);
    }
}

/// As `std::panic::take_hook`; inside a run, for this run only, where the default does nothing.
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static> {
    if !context::is_active() {
        return real_std::panic::take_hook();
    }
    match panics::replace_hook(None) {
        Some(hook) => Box::new(move |info| hook(info)),
        None => Box::new(|_| {}),
    }
}
