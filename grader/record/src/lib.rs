//! The data that crosses a process border: what a simulated run found ([`finding`]), what it did
//! ([`trace`]) and what a hidden test recorded ([`record`]).
//!
//! Plain data with `serde`, no behaviour: the simulation writes it, the kit carries it, the grader
//! reads it, and nobody needs the others for that.

pub mod finding;
pub mod place;
pub mod record;
pub mod trace;

pub use finding::{Finding, FindingKind, Related};
pub use place::Place;
pub use record::{
    Answer, Block, BlockKind, Failure, Mode, OUTPUT_SEPARATOR, Order, Record, Run, RunEnd, Value,
    World,
};
pub use trace::{ChannelTrace, Trace};
