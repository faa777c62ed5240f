//! What a thread can ask about itself and its machine.

use real_std::io;
use real_std::num::NonZero;

use super::Thread;
use crate::engine::{context, panics};

/// How many threads the simulated machine says to run at once.
const PARALLELISM: NonZero<usize> = NonZero::new(4).expect("not zero");

/// As `std::thread::current`.
#[track_caller]
pub fn current() -> Thread {
    Thread::new(context::with(|run| run.current().thread.clone()))
}

/// As `std::thread::panicking`, for the simulated thread.
pub fn panicking() -> bool {
    panics::panicking()
}

/// As `std::thread::available_parallelism`: always 4.
pub fn available_parallelism() -> io::Result<NonZero<usize>> {
    Ok(PARALLELISM)
}
