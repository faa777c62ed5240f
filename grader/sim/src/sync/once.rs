//! As `std::sync::Once`.

use real_std::cell::Cell;
use real_std::fmt;
use real_std::marker::PhantomData;
use real_std::panic::{Location, RefUnwindSafe, UnwindSafe};
use real_std::ptr;

use crate::engine::footprint::Touch;
use crate::engine::once::{self, Phase};
use crate::engine::{At, context, schedule, statics};

/// As `std::sync::Once`.
pub struct Once {
    once: once::Once,
}

/// As `std::sync::ONCE_INIT`.
#[expect(clippy::declare_interior_mutable_const, reason = "as the real one")]
#[deprecated(since = "1.38.0", note = "the `Once::new()` function is now preferred")]
pub const ONCE_INIT: Once = Once::new();

/// As `std::sync::OnceState`.
pub struct OnceState {
    poisoned: bool,
    /// Not to be shared between threads, as the real one.
    not_sync: PhantomData<Cell<()>>,
}

impl OnceState {
    /// As `std::sync::OnceState::is_poisoned`.
    pub fn is_poisoned(&self) -> bool {
        self.poisoned
    }
}

/// Ends an initialisation; as poisoned if it panicked.
struct End<'a> {
    once: &'a once::Once,
    phase: Phase,
}

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.once.end(self.phase);
    }
}

impl UnwindSafe for Once {}
impl RefUnwindSafe for Once {}

impl Once {
    /// As `std::sync::Once::new`.
    #[expect(
        clippy::new_without_default,
        reason = "the real one has no Default either"
    )]
    #[must_use]
    pub const fn new() -> Self {
        Self {
            once: once::Once::new(),
        }
    }

    /// As `std::sync::Once::call_once`.
    #[track_caller]
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce(),
    {
        self.call(false, |_| f(), Location::caller());
    }

    /// As `std::sync::Once::call_once_force`.
    #[track_caller]
    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(&OnceState),
    {
        self.call(true, f, Location::caller());
    }

    /// As `std::sync::Once::is_completed`.
    #[track_caller]
    pub fn is_completed(&self) -> bool {
        self.look(Location::caller())
    }

    /// Looks once whether it is done.
    pub(super) fn look(&self, at: At) -> bool {
        statics::renew(self);
        schedule::point(at);
        let address = ptr::from_ref(&self.once).addr();
        context::try_with(|run| {
            if let Some(run) = run {
                run.touch_address(address, Touch::Look);
            }
        });
        self.once.phase() == Phase::Done
    }

    /// As `std::sync::Once::wait`.
    #[track_caller]
    pub fn wait(&self) {
        statics::renew(self);
        assert!(
            self.once.wait(Location::caller()) == Phase::Done,
            "Once instance has previously been poisoned"
        );
    }

    /// As `std::sync::Once::wait_force`.
    #[track_caller]
    pub fn wait_force(&self) {
        statics::renew(self);
        self.once.wait(Location::caller());
    }

    #[track_caller]
    pub(super) fn call(&self, force: bool, f: impl FnOnce(&OnceState), at: At) {
        statics::renew(self);
        let poisoned = match self.once.begin(at) {
            Phase::Done => return,
            Phase::Poisoned => true,
            Phase::New | Phase::Running(..) => false,
        };
        let mut end = End {
            once: &self.once,
            phase: Phase::Poisoned,
        };
        assert!(
            force || !poisoned,
            "Once instance has previously been poisoned"
        );
        f(&OnceState {
            poisoned,
            not_sync: PhantomData,
        });
        end.phase = Phase::Done;
    }
}

impl fmt::Debug for Once {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Once").finish_non_exhaustive()
    }
}

impl fmt::Debug for OnceState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OnceState")
            .field("poisoned", &self.is_poisoned())
            .finish()
    }
}
