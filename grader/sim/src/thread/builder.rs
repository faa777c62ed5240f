//! As `std::thread::Builder`.

use real_std::ffi::CString;
use real_std::io;
use real_std::panic::Location;

use super::JoinHandle;
use super::spawn::{start, start_unchecked};
use crate::engine::At;
use crate::engine::threads::Spawn;

/// As `std::thread::Builder`.
#[must_use = "must eventually spawn the thread"]
#[derive(Debug)]
pub struct Builder {
    name: Option<String>,
    stack_size: Option<usize>,
    #[expect(dead_code, reason = "part of the Debug text")]
    no_hooks: bool,
}

impl Builder {
    /// As `std::thread::Builder::new`.
    #[expect(
        clippy::new_without_default,
        reason = "the real one has no Default either"
    )]
    pub fn new() -> Self {
        Self {
            name: None,
            stack_size: None,
            no_hooks: false,
        }
    }

    /// As `std::thread::Builder::name`.
    pub fn name(mut self, name: String) -> Self {
        self.name = Some(name);
        self
    }

    /// As `std::thread::Builder::stack_size`.
    pub fn stack_size(mut self, size: usize) -> Self {
        self.stack_size = Some(size);
        self
    }

    /// As `std::thread::Builder::spawn`.
    #[track_caller]
    pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        Ok(start(self.into_spawn(None, Location::caller()), f))
    }

    /// As `std::thread::Builder::spawn_unchecked`.
    ///
    /// # Safety
    ///
    /// As in the real one: the thread must be joined before anything ends that it or its result borrows.
    #[expect(unsafe_code, reason = "as the real one")]
    #[track_caller]
    pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send,
        T: Send,
    {
        let spawn = self.into_spawn(None, Location::caller());
        // SAFETY: the caller answers for what is borrowed.
        Ok(unsafe { start_unchecked(spawn, f) })
    }

    #[track_caller]
    pub(super) fn into_spawn(self, scope: Option<usize>, at: At) -> Spawn {
        if let Some(name) = self.name.as_deref().filter(|name| name.contains('\0')) {
            CString::new(name).expect("thread name may not contain interior null bytes");
        }
        Spawn {
            name: self.name,
            stack_size: self.stack_size,
            scope,
            at,
        }
    }
}
