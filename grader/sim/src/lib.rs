//! A simulated `std`: the same names, deterministic schedules, virtual time, explained deadlocks.
//!
//! Code that is compiled with this crate under the name `std` runs unmodified; [`sim`] drives it.
//! What blocks, schedules or measures time is defined here, everything else is the real thing.

extern crate std as real_std;

pub mod sim;

pub mod hint;
pub mod io;
pub mod mem;
pub mod panic;
pub mod prelude;
pub mod process;
pub mod sync;
pub mod thread;
pub mod time;

mod engine;
mod explain;

// An explicit item wins over the glob.
#[doc(no_inline)]
pub use real_std::*;
