//! A run as a sequence chart: threads as columns, events as rows. The simulation writes it, the grader draws it.

use serde::{Deserialize, Serialize};

use crate::Place;

/// What happened in one run, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// The columns, in the order of their spawning; the first is the main thread.
    pub threads: Vec<ChartThread>,
    pub channels: Vec<ChartChannel>,
    /// The rows.
    pub events: Vec<Event>,
    /// Events between the first rows and the last that were not kept. Whoever waits at the end is still seen
    /// to wait.
    pub omitted: u64,
    /// Index of the first event behind those.
    pub gap: usize,
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartThread {
    /// What the code named it, or the variable that its handle is bound to.
    pub name: Option<String>,
    /// The line that spawned it, where that is the submission's.
    pub spawned: Option<Place>,
}

/// A channel, numbered in the order of creation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartChannel {
    /// What the source calls its sender and receiver: `tx`, `rx`.
    pub sender: Option<String>,
    pub receiver: Option<String>,
    /// `None` is unbounded, 0 a rendezvous.
    pub capacity: Option<u64>,
    pub created: Option<Place>,
}

/// A row: what one thread did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Index in [`Chart::threads`].
    pub thread: usize,
    /// The line, where it is the submission's.
    pub place: Option<Place>,
    /// Virtual time since the run began, in nanoseconds.
    pub nanos: u64,
    pub kind: EventKind,
}

/// What happened. Threads and channels are indices in the chart; messages are numbered from 1 in each channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    Spawn {
        child: usize,
    },
    /// A channel came to be.
    Create {
        channel: usize,
    },
    /// Another sender came to be.
    CloneSender {
        channel: usize,
    },
    Send {
        channel: usize,
        message: u64,
    },
    Receive {
        channel: usize,
        message: u64,
    },
    /// A look at a channel found no message, or no room; `closed` where there never will be.
    Nothing {
        channel: usize,
        closed: bool,
    },
    /// A sender was dropped; the channel closes with the last.
    DropSender {
        channel: usize,
        left: u64,
        /// The line that made it, where that is the submission's.
        made: Option<Place>,
    },
    /// The receiver was dropped, and so many messages with it.
    DropReceiver {
        channel: usize,
        lost: u64,
    },
    /// The thread cannot go on now. Without a later [`EventKind::Wake`] of it, it waits for ever.
    Wait {
        on: WaitOn,
        /// The virtual time at which it ends in any case; `None` is never.
        until: Option<u64>,
    },
    Wake {
        /// Whether the wait ended by its deadline.
        timed_out: bool,
    },
    /// A lock was taken; locks are numbered from 1.
    Lock {
        lock: usize,
    },
    Unlock {
        lock: usize,
    },
    /// The end of that thread was seen.
    Join {
        child: usize,
    },
    Panic {
        message: String,
    },
    End,
}

/// What a thread waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaitOn {
    Message { channel: usize },
    Room { channel: usize },
    Taker { channel: usize },
    End { child: usize },
    Scope,
    Lock { lock: usize, holder: Option<usize> },
    Notify,
    Barrier,
    Initialisation,
    Unpark,
    Sleep { nanos: u64 },
}
