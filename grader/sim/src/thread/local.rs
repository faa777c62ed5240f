//! As `std::thread::LocalKey`, per simulated thread, and the macro that declares one.

use real_std::cell::{Cell, RefCell};
use real_std::fmt;
use real_std::marker::PhantomData;
use real_std::rc::Rc;

use super::lasting;
use crate::engine::locals::{self, Found};

/// What tells keys apart: the address of a static that is not of zero size.
#[doc(hidden)]
#[derive(Debug)]
pub struct Identity(#[expect(dead_code, reason = "only its address counts")] u8);

impl Identity {
    #[doc(hidden)]
    pub const fn new() -> Self {
        Self(0)
    }
}

/// As `std::thread::AccessError`.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;

impl fmt::Display for AccessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("already destroyed")
    }
}

impl real_std::error::Error for AccessError {}

/// As `std::thread::LocalKey`.
pub struct LocalKey<T: 'static> {
    identity: &'static Identity,
    init: fn() -> T,
    value: PhantomData<fn() -> T>,
}

impl<T: 'static> LocalKey<T> {
    #[doc(hidden)]
    pub const fn new(identity: &'static Identity, init: fn() -> T) -> Self {
        Self {
            identity,
            init,
            value: PhantomData,
        }
    }

    /// As `std::thread::LocalKey::with`.
    #[track_caller]
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        let Some(value) = self.get_or_init(self.init) else {
            destroyed()
        };
        f(&value)
    }

    /// As `std::thread::LocalKey::try_with`.
    #[track_caller]
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
    where
        F: FnOnce(&T) -> R,
    {
        match self.get_or_init(self.init) {
            Some(value) => Ok(f(&value)),
            None => Err(AccessError),
        }
    }

    /// The current thread's value, `None` once it was destroyed.
    #[track_caller]
    fn get_or_init(&'static self, init: impl FnOnce() -> T) -> Option<Rc<T>> {
        if !real_std::mem::needs_drop::<T>() {
            return Some(self.get_or_init_lasting(init));
        }
        match locals::find(self.key()) {
            Found::Value(value) => Some(value.downcast().expect("a key has one type")),
            Found::Destroyed => None,
            Found::Nothing => {
                // User code, which may use this very key or let others run.
                let value = Rc::new(init());
                drop(locals::set(self.key(), value.clone()));
                Some(value)
            }
        }
    }

    /// As `get_or_init`, for a value that is never destroyed.
    #[track_caller]
    fn get_or_init_lasting(&'static self, init: impl FnOnce() -> T) -> Rc<T> {
        if let Some(value) = lasting::find(self.key()) {
            return value.downcast().expect("a key has one type");
        }
        // User code, as above.
        let value = Rc::new(init());
        lasting::set(self.key(), value.clone());
        value
    }

    fn key(&self) -> usize {
        real_std::ptr::from_ref(self.identity).addr()
    }
}

#[track_caller]
fn destroyed() -> ! {
    panic!("cannot access a Thread Local Storage value during or after destruction: AccessError")
}

impl<T: 'static> LocalKey<Cell<T>> {
    /// As `std::thread::LocalKey::<Cell<T>>::set`.
    #[track_caller]
    pub fn set(&'static self, value: T) {
        let mut value = Some(Cell::new(value));
        let Some(cell) = self.get_or_init(|| value.take().expect("called once")) else {
            destroyed()
        };
        if let Some(value) = value {
            cell.set(value.into_inner());
        }
    }

    /// As `std::thread::LocalKey::<Cell<T>>::get`.
    #[track_caller]
    pub fn get(&'static self) -> T
    where
        T: Copy,
    {
        self.with(Cell::get)
    }

    /// As `std::thread::LocalKey::<Cell<T>>::take`.
    #[track_caller]
    pub fn take(&'static self) -> T
    where
        T: Default,
    {
        self.with(Cell::take)
    }

    /// As `std::thread::LocalKey::<Cell<T>>::replace`.
    #[track_caller]
    pub fn replace(&'static self, value: T) -> T {
        self.with(|cell| cell.replace(value))
    }
}

impl<T: 'static> LocalKey<RefCell<T>> {
    /// As `std::thread::LocalKey::<RefCell<T>>::with_borrow`.
    #[track_caller]
    pub fn with_borrow<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        self.with(|cell| f(&cell.borrow()))
    }

    /// As `std::thread::LocalKey::<RefCell<T>>::with_borrow_mut`.
    #[track_caller]
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&mut T) -> R,
    {
        self.with(|cell| f(&mut cell.borrow_mut()))
    }

    /// As `std::thread::LocalKey::<RefCell<T>>::set`.
    #[track_caller]
    pub fn set(&'static self, value: T) {
        let mut value = Some(RefCell::new(value));
        let Some(cell) = self.get_or_init(|| value.take().expect("called once")) else {
            destroyed()
        };
        if let Some(value) = value {
            *cell.borrow_mut() = value.into_inner();
        }
    }

    /// As `std::thread::LocalKey::<RefCell<T>>::take`.
    #[track_caller]
    pub fn take(&'static self) -> T
    where
        T: Default,
    {
        self.with(RefCell::take)
    }

    /// As `std::thread::LocalKey::<RefCell<T>>::replace`.
    #[track_caller]
    pub fn replace(&'static self, value: T) -> T {
        self.with(|cell| cell.replace(value))
    }
}

impl<T: 'static> fmt::Debug for LocalKey<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalKey").finish_non_exhaustive()
    }
}

/// As `std::thread_local!`. What it declares is named as in the real one, because a name here hides the
/// caller's of the same name.
#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = const $init:block $(; $($rest:tt)*)?) => {
        $(#[$attr])* $vis const $name: $crate::thread::LocalKey<$t> = {
            static __RUST_STD_INTERNAL_VAL: $crate::thread::Identity = $crate::thread::Identity::new();
            fn __rust_std_internal_init_fn() -> $t {
                const { $init }
            }
            $crate::thread::LocalKey::new(&__RUST_STD_INTERNAL_VAL, __rust_std_internal_init_fn)
        };
        $($crate::thread_local!($($rest)*);)?
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = $init:expr $(; $($rest:tt)*)?) => {
        $(#[$attr])* $vis const $name: $crate::thread::LocalKey<$t> = {
            static __RUST_STD_INTERNAL_VAL: $crate::thread::Identity = $crate::thread::Identity::new();
            fn __rust_std_internal_init_fn() -> $t {
                $init
            }
            $crate::thread::LocalKey::new(&__RUST_STD_INTERNAL_VAL, __rust_std_internal_init_fn)
        };
        $($crate::thread_local!($($rest)*);)?
    };
}
