//! What ended a run or was seen in it, as facts; `explain` finds the words when the run is over.

use super::At;
use super::looks::Look;
use super::task::TaskId;

/// Something that a run cannot survive.
#[derive(Debug)]
pub enum Fault {
    /// A thread that was one too many.
    TooManyThreads { at: At },
    /// No memory for another stack.
    NoStack { at: At, error: String },
    /// A message that was one too many.
    TooManyMessages { at: At },
    /// The code ended its process.
    Exited { at: At, code: i32 },
    /// Waits with a limit that end again and again, while nothing else can happen.
    Idle,
    /// Looks in vain that were too many, told by the most telling one.
    BusyWait { look: Look, at: At },
}

/// What a shell says of a process that aborted.
pub const ABORTED: i32 = 128 + 6;

/// Messages that were dropped with their receiver.
#[derive(Debug)]
pub struct Loss {
    pub created: At,
    /// Where the receiver was used last, and where somebody sent last.
    pub received: Option<At>,
    pub sent: Option<At>,
    pub count: u64,
    /// Who dropped the receiver, at which line if it was an explicit `drop`, and which line it had run last.
    pub by: TaskId,
    pub dropped: Option<At>,
    pub after: Option<At>,
}
