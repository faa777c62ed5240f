//! The data that crosses a process border: what a simulated run found ([`finding`]), what it did
//! ([`trace`]), how it went ([`chart`]) and what a hidden test recorded ([`record`]).
//!
//! Plain data with `serde`, no behaviour: the simulation writes it, the kit carries it, the grader
//! reads it, and nobody needs the others for that.

pub mod chart;
pub mod finding;
pub mod named;
pub mod place;
pub mod record;
pub mod trace;

pub use chart::{Chart, ChartChannel, ChartThread, Event, EventKind, WaitOn};
pub use finding::{Finding, FindingKind, Related};
pub use named::Named;
pub use place::{Place, SUBMISSION_FILE};
pub use record::{
    Answer, Block, BlockKind, Failure, Mode, OUTPUT_SEPARATOR, Order, Record, Run, RunEnd, Value,
    World,
};
pub use trace::{ChannelTrace, Trace};
