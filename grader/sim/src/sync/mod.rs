//! As `std::sync`: channels, locks and whatever else lets threads wait for each other.

pub mod mpsc;

mod condvar;
mod mutex;
mod poisoning;

pub use condvar::{Condvar, WaitTimeoutResult};
pub use mutex::{Mutex, MutexGuard};

#[doc(no_inline)]
pub use real_std::sync::*;
