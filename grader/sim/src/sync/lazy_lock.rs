//! As `std::sync::LazyLock`.

use real_std::fmt;
use real_std::ops::{Deref, DerefMut};
use real_std::panic::{Location, RefUnwindSafe, UnwindSafe};
use real_std::sync;

use super::Once;
use crate::engine::looks::{self, Look};
use crate::engine::{At, held, statics};

/// As `std::sync::LazyLock`.
pub struct LazyLock<T, F = fn() -> T> {
    once: Once,
    value: sync::OnceLock<T>,
    init: sync::Mutex<Option<F>>,
}

impl<T: UnwindSafe, F: UnwindSafe> UnwindSafe for LazyLock<T, F> {}
impl<T: RefUnwindSafe + UnwindSafe, F: UnwindSafe> RefUnwindSafe for LazyLock<T, F> {}

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    /// As `std::sync::LazyLock::new`.
    pub const fn new(f: F) -> Self {
        Self {
            once: Once::new(),
            value: sync::OnceLock::new(),
            init: sync::Mutex::new(Some(f)),
        }
    }

    /// As `std::sync::LazyLock::force`.
    #[track_caller]
    pub fn force(this: &Self) -> &T {
        this.force_at(Location::caller())
    }

    /// As `std::sync::LazyLock::force_mut`.
    #[track_caller]
    pub fn force_mut(this: &mut Self) -> &mut T {
        this.force_at(Location::caller());
        this.value.get_mut().expect("set before the Once is done")
    }

    #[track_caller]
    fn force_at(&self, at: At) -> &T {
        statics::renew(self);
        self.once.call(
            true,
            |_| {
                // Gone if an earlier initialisation panicked.
                let Some(init) = held(&self.init).take() else {
                    poisoned()
                };
                drop(self.value.set(init()));
            },
            at,
        );
        self.value.get().expect("set before the Once is done")
    }
}

#[track_caller]
fn poisoned() -> ! {
    panic!("LazyLock instance has previously been poisoned")
}

impl<T, F> LazyLock<T, F> {
    /// As `std::sync::LazyLock::get`.
    #[track_caller]
    pub fn get(this: &Self) -> Option<&T> {
        statics::renew(this);
        let at = Location::caller();
        if !this.once.look(at) {
            looks::look(Look::Unchanged, at);
        }
        this.value.get()
    }

    /// As `std::sync::LazyLock::get_mut`.
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {
        this.value.get_mut()
    }
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;

    #[track_caller]
    fn deref(&self) -> &T {
        Self::force(self)
    }
}

impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {
    #[track_caller]
    fn deref_mut(&mut self) -> &mut T {
        Self::force_mut(self)
    }
}

impl<T: Default> Default for LazyLock<T> {
    fn default() -> Self {
        Self::new(T::default)
    }
}

impl<T: fmt::Debug, F> fmt::Debug for LazyLock<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_tuple("LazyLock");
        match self.value.get() {
            Some(value) => debug.field(value),
            None => debug.field(&format_args!("<uninit>")),
        };
        debug.finish()
    }
}
