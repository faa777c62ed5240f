//! How far all runs have come, for a watchdog on another OS thread.

use check_record::Place;

use crate::engine::progress;

/// How far all runs of this process have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Scheduling points so far; never falls.
    pub steps: u64,
    /// The submission's line that ran last.
    pub last: Option<Place>,
}

/// How far all runs have come; may be called on any OS thread.
pub fn progress() -> Progress {
    Progress {
        steps: progress::steps(),
        last: progress::last().map(Place::from),
    }
}
