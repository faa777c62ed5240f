//! As `std::thread`, with one coroutine per thread.

mod builder;
mod current;
mod handle;
mod join;
mod lasting;
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
#[expect(deprecated, reason = "as the real module")]
pub use park::park_timeout_ms;
pub use park::{park, park_timeout};
pub use scope::{Scope, ScopedJoinHandle, scope};
#[expect(deprecated, reason = "as the real module")]
pub use sleep::sleep_ms;
pub use sleep::{sleep, yield_now};
pub use spawn::spawn;

#[doc(no_inline)]
pub use real_std::thread::Result;
