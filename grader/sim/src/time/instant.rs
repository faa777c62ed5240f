//! As `std::time::Instant`, counted from the start of the run.

use real_std::fmt;
use real_std::ops::{Add, AddAssign, Sub, SubAssign};
use real_std::panic::Location;
use real_std::sync::OnceLock;
use real_std::time::{self, Duration};

use crate::engine::{At, looks, schedule};

/// Where virtual time begins; a real instant, so that its arithmetic is the real one.
static START: OnceLock<time::Instant> = OnceLock::new();

/// As `std::time::Instant`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(time::Instant);

impl Instant {
    /// As `std::time::Instant::now`.
    #[track_caller]
    #[must_use]
    pub fn now() -> Self {
        Self::now_at(Location::caller())
    }

    #[track_caller]
    fn now_at(at: At) -> Self {
        schedule::point(at);
        looks::look(looks::Look::Clock, at);
        let since_start = schedule::read_clock();
        Self(*START.get_or_init(time::Instant::now) + since_start)
    }

    /// As `std::time::Instant::duration_since`.
    #[must_use]
    pub fn duration_since(&self, earlier: Self) -> Duration {
        self.0.duration_since(earlier.0)
    }

    /// As `std::time::Instant::checked_duration_since`.
    #[must_use]
    pub fn checked_duration_since(&self, earlier: Self) -> Option<Duration> {
        self.0.checked_duration_since(earlier.0)
    }

    /// As `std::time::Instant::saturating_duration_since`.
    #[must_use]
    pub fn saturating_duration_since(&self, earlier: Self) -> Duration {
        self.0.saturating_duration_since(earlier.0)
    }

    /// As `std::time::Instant::elapsed`.
    #[track_caller]
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        Self::now_at(Location::caller()).duration_since(*self)
    }

    /// As `std::time::Instant::checked_add`.
    pub fn checked_add(&self, duration: Duration) -> Option<Self> {
        self.0.checked_add(duration).map(Self)
    }

    /// As `std::time::Instant::checked_sub`.
    pub fn checked_sub(&self, duration: Duration) -> Option<Self> {
        self.0.checked_sub(duration).map(Self)
    }
}

impl Add<Duration> for Instant {
    type Output = Self;

    #[track_caller]
    fn add(self, other: Duration) -> Self {
        Self(self.0 + other)
    }
}

impl AddAssign<Duration> for Instant {
    #[track_caller]
    fn add_assign(&mut self, other: Duration) {
        *self = *self + other;
    }
}

impl Sub<Duration> for Instant {
    type Output = Self;

    #[track_caller]
    fn sub(self, other: Duration) -> Self {
        self.checked_sub(other)
            .expect("overflow when subtracting duration from instant")
    }
}

impl SubAssign<Duration> for Instant {
    #[track_caller]
    fn sub_assign(&mut self, other: Duration) {
        *self = *self - other;
    }
}

impl Sub<Self> for Instant {
    type Output = Duration;

    fn sub(self, other: Self) -> Duration {
        self.duration_since(other)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
