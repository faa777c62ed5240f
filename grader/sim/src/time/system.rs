//! As `std::time::SystemTime`: every run begins at the same moment.

use real_std::fmt;
use real_std::ops::{Add, AddAssign, Sub, SubAssign};
use real_std::panic::Location;
use real_std::result::Result;
use real_std::time::{self, Duration, SystemTimeError};

use crate::engine::{At, looks, schedule};

/// The moment at which every run begins: 2026-01-01, 00:00 UTC.
const START: Duration = Duration::from_hours(20_454 * 24);

/// As `std::time::UNIX_EPOCH`.
pub const UNIX_EPOCH: SystemTime = SystemTime::UNIX_EPOCH;

/// As `std::time::SystemTime`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime(time::SystemTime);

impl SystemTime {
    /// As `std::time::SystemTime::UNIX_EPOCH`.
    pub const UNIX_EPOCH: Self = Self(time::UNIX_EPOCH);

    /// As `std::time::SystemTime::now`.
    #[track_caller]
    #[must_use]
    pub fn now() -> Self {
        Self::now_at(Location::caller())
    }

    #[track_caller]
    fn now_at(at: At) -> Self {
        schedule::point(at);
        looks::look(looks::Look::Clock, at);
        Self(time::UNIX_EPOCH + START + schedule::read_clock())
    }

    /// As `std::time::SystemTime::duration_since`.
    pub fn duration_since(&self, earlier: Self) -> Result<Duration, SystemTimeError> {
        self.0.duration_since(earlier.0)
    }

    /// As `std::time::SystemTime::elapsed`.
    #[track_caller]
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {
        Self::now_at(Location::caller()).duration_since(*self)
    }

    /// As `std::time::SystemTime::checked_add`.
    pub fn checked_add(&self, duration: Duration) -> Option<Self> {
        self.0.checked_add(duration).map(Self)
    }

    /// As `std::time::SystemTime::checked_sub`.
    pub fn checked_sub(&self, duration: Duration) -> Option<Self> {
        self.0.checked_sub(duration).map(Self)
    }
}

impl Add<Duration> for SystemTime {
    type Output = Self;

    #[track_caller]
    fn add(self, other: Duration) -> Self {
        Self(self.0 + other)
    }
}

impl AddAssign<Duration> for SystemTime {
    #[track_caller]
    fn add_assign(&mut self, other: Duration) {
        *self = *self + other;
    }
}

impl Sub<Duration> for SystemTime {
    type Output = Self;

    #[track_caller]
    fn sub(self, other: Duration) -> Self {
        Self(self.0 - other)
    }
}

impl SubAssign<Duration> for SystemTime {
    #[track_caller]
    fn sub_assign(&mut self, other: Duration) {
        *self = *self - other;
    }
}

impl fmt::Debug for SystemTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
