//! As `std::thread`, with one coroutine per thread.

mod builder;
mod current;
mod handle;
mod join;
mod local;
mod park;
mod scope;
mod sleep;
mod spawn;

pub use builder::Builder;
pub use current::{available_parallelism, current, panicking};
pub use handle::{Thread, ThreadId};
pub use join::JoinHandle;
pub use local::{AccessError, Identity, LocalKey};
pub use park::{park, park_timeout};
pub use scope::{Scope, ScopedJoinHandle, scope};
pub use sleep::{sleep, yield_now};
pub use spawn::spawn;

#[doc(no_inline)]
pub use real_std::thread::Result;
