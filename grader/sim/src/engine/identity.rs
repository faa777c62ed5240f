//! Which thread of which run: what a handle keeps when the run is over.

use super::task::TaskId;

/// A simulated thread, known for good.
#[derive(Debug)]
pub struct Identity {
    pub run: u64,
    pub task: TaskId,
    pub name: Option<String>,
}
