//! As `std::thread::Builder`.

use real_std::io;
use real_std::panic::Location;

use super::JoinHandle;
use super::spawn::start;
use crate::engine::At;
use crate::engine::threads::Spawn;

/// As `std::thread::Builder`.
#[must_use = "must eventually spawn the thread"]
#[derive(Debug)]
pub struct Builder {
    name: Option<String>,
    stack_size: Option<usize>,
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

    pub(super) fn into_spawn(self, scope: Option<usize>, at: At) -> Spawn {
        Spawn {
            name: self.name,
            stack_size: self.stack_size,
            scope,
            at,
        }
    }
}
