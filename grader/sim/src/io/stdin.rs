//! As `std::io::Stdin`.

use real_std::fmt;
use real_std::io::{self, BufRead, IsTerminal, Lines, Read};

use super::StdinLock;

/// As `std::io::Stdin`.
pub struct Stdin {
    real: io::Stdin,
}

/// As `std::io::stdin`.
#[must_use]
pub fn stdin() -> Stdin {
    Stdin { real: io::stdin() }
}

impl Stdin {
    /// As `std::io::Stdin::lock`.
    #[track_caller]
    pub fn lock(&self) -> StdinLock<'static> {
        StdinLock::new()
    }

    /// As `std::io::Stdin::read_line`.
    #[track_caller]
    pub fn read_line(&self, buf: &mut String) -> io::Result<usize> {
        self.lock().read_line(buf)
    }

    /// As `std::io::Stdin::lines`.
    #[track_caller]
    #[must_use]
    pub fn lines(self) -> Lines<StdinLock<'static>> {
        self.lock().lines()
    }

    /// As `std::io::IsTerminal::is_terminal`, which only the real one can have.
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        self.real.is_terminal()
    }
}

impl Read for Stdin {
    #[track_caller]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.lock().read(buf)
    }

    #[track_caller]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {
        self.lock().read_to_end(buf)
    }

    #[track_caller]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {
        self.lock().read_to_string(buf)
    }

    #[track_caller]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {
        self.lock().read_exact(buf)
    }
}

impl Read for &Stdin {
    #[track_caller]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.lock().read(buf)
    }

    #[track_caller]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {
        self.lock().read_to_end(buf)
    }

    #[track_caller]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {
        self.lock().read_to_string(buf)
    }

    #[track_caller]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {
        self.lock().read_exact(buf)
    }
}

#[cfg(unix)]
impl real_std::os::fd::AsFd for Stdin {
    fn as_fd(&self) -> real_std::os::fd::BorrowedFd<'_> {
        self.real.as_fd()
    }
}

#[cfg(unix)]
impl real_std::os::fd::AsRawFd for Stdin {
    fn as_raw_fd(&self) -> real_std::os::fd::RawFd {
        self.real.as_raw_fd()
    }
}

impl fmt::Debug for Stdin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stdin").finish_non_exhaustive()
    }
}
