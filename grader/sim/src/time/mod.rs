//! As `std::time`, with virtual clocks.

mod instant;
mod system;

pub use instant::Instant;
pub use system::{SystemTime, UNIX_EPOCH};

#[doc(no_inline)]
pub use real_std::time::{Duration, SystemTimeError, TryFromFloatSecsError};
