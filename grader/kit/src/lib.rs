//! What the tests of a course import.
//!
//! A test is written once, in ordinary rstest style, and compiled in three ways. *Plain* asserts, as
//! any test does. *Drive* (`--cfg drive`) evaluates only the left side of each check, in the process
//! that holds the submission, and reports it. *Judge* runs the same test with the reference solution,
//! takes the reported values in place of its own, and decides. What decides a check therefore never
//! shares a process with the code it judges, and expected values are not in the drive binary at all.
//!
//! ```ignore
//! #[rstest]
//! #[case::two_parts(vec![vec![1, 2], vec![3]])]
//! fn adds_every_number(#[case] parts: Vec<Vec<u64>>) {
//!     explore(|| {
//!         check_eq!(sum_all(parts.clone()), parts.iter().flatten().sum::<u64>(), "the sum of {parts:?}");
//!     });
//! }
//! ```

mod block;
mod check;
mod deadline;
mod hook;
mod inputs;
mod judge;
mod panicked;
mod plain;
#[cfg(feature = "simulated")]
#[doc(hidden)]
pub mod program;
mod runs;
mod session;
#[cfg(feature = "simulated")]
mod simulated;
mod sometimes;
#[cfg(feature = "simulated")]
mod stack;
mod usage;
pub mod value;
#[cfg(feature = "simulated")]
mod watchdog;

pub use block::{everywhere, explore, native};
#[doc(hidden)]
pub use check::{report, settled};
pub use check::{settle, settle_sometimes};
pub use check_record::{ChannelTrace, Trace};
pub use deadline::deadline;
pub use inputs::{inputs, trace};
