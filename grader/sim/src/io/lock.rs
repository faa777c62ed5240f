//! As `std::io::StdinLock`.

use real_std::fmt;
use real_std::io::{self, BufRead, IsTerminal, Read};
use real_std::marker::PhantomData;
use real_std::sync::PoisonError;

use super::input::Position;
use crate::engine::{context, looks};
use crate::sync::{Mutex, MutexGuard};

/// Where the run reads that has asked last.
static POSITION: Mutex<Position> = Mutex::new(Position::new());

/// As `std::io::StdinLock`.
pub struct StdinLock<'a> {
    real: io::Stdin,
    source: Source,
    lifetime: PhantomData<&'a ()>,
}

enum Source {
    /// Outside of all runs.
    Real(io::StdinLock<'static>),
    Run(MutexGuard<'static, Position>),
}

impl StdinLock<'static> {
    #[track_caller]
    pub(super) fn new() -> Self {
        let real = io::stdin();
        let source = match context::try_with(|run| run.map(|run| run.id)) {
            None => Source::Real(real.lock()),
            Some(run) => {
                let locked = POSITION.lock();
                let mut position = locked.unwrap_or_else(PoisonError::into_inner);
                position.enter(run);
                Source::Run(position)
            }
        };
        Self {
            real,
            source,
            lifetime: PhantomData,
        }
    }
}

impl StdinLock<'_> {
    /// As `std::io::IsTerminal::is_terminal`, which only the real one can have.
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        self.real.is_terminal()
    }
}

impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match &mut self.source {
            Source::Real(real) => real.fill_buf(),
            Source::Run(position) => position.fill(),
        }
    }

    fn consume(&mut self, amount: usize) {
        match &mut self.source {
            Source::Real(real) => real.consume(amount),
            Source::Run(position) => {
                // Whoever reads something gets on, however often it locks.
                if amount > 0 {
                    looks::succeed();
                }
                position.consume(amount);
            }
        }
    }
}

impl Read for StdinLock<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let amount = self.fill_buf()?.read(buf)?;
        self.consume(amount);
        Ok(amount)
    }
}

#[cfg(unix)]
impl real_std::os::fd::AsFd for StdinLock<'_> {
    fn as_fd(&self) -> real_std::os::fd::BorrowedFd<'_> {
        self.real.as_fd()
    }
}

#[cfg(unix)]
impl real_std::os::fd::AsRawFd for StdinLock<'_> {
    fn as_raw_fd(&self) -> real_std::os::fd::RawFd {
        self.real.as_raw_fd()
    }
}

impl fmt::Debug for StdinLock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StdinLock").finish_non_exhaustive()
    }
}
