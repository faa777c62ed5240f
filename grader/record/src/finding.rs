//! A finding: one named thing that a run showed, with the lines that explain it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Place;

/// What was found. The names are part of the machine form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// Every thread waits, and nobody can wake anybody.
    Deadlock,
    /// A thread that waits holds a lock that another one needs.
    LockHeld,
    /// A thread waits for something that only it could do.
    SelfDeadlock,
    /// Messages were still queued when their receiver was dropped.
    LostMessages,
    /// A thread still waits after the call under test returned.
    LeakedThread,
    /// A spawned thread panicked and nobody looked at its `join`.
    PanickedThread,
    /// The thread that called the submission panicked.
    Panicked,
    /// Thousands of looks without sleeping, waiting or receiving.
    BusyWait,
    /// More messages queued at once than the exercise allows.
    UnboundedQueue,
    /// Right in some schedules, wrong in others.
    ScheduleDependent,
    /// The right value, but no message was sent.
    NoChannelUsed,
    /// Still running when the budget for steps or time was spent.
    TimeLimit,
    /// The process was ended before the test was over.
    ExitedEarly,
    /// More threads or memory than a run may use.
    ResourceLimit,
    /// The file uses what the exercise does not allow.
    NotAllowed,
}

impl FindingKind {
    /// The name in the machine form and in manifests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Deadlock => "deadlock",
            Self::LockHeld => "lock_held",
            Self::SelfDeadlock => "self_deadlock",
            Self::LostMessages => "lost_messages",
            Self::LeakedThread => "leaked_thread",
            Self::PanickedThread => "panicked_thread",
            Self::Panicked => "panicked",
            Self::BusyWait => "busy_wait",
            Self::UnboundedQueue => "unbounded_queue",
            Self::ScheduleDependent => "schedule_dependent",
            Self::NoChannelUsed => "no_channel_used",
            Self::TimeLimit => "time_limit",
            Self::ExitedEarly => "exited_early",
            Self::ResourceLimit => "resource_limit",
            Self::NotAllowed => "not_allowed",
        }
    }

    /// Whether the run could not go on. The other kinds are observations: a fault only where the
    /// exercise says so.
    pub fn ends_the_run(self) -> bool {
        matches!(
            self,
            Self::Deadlock
                | Self::LockHeld
                | Self::SelfDeadlock
                | Self::Panicked
                | Self::BusyWait
                | Self::TimeLimit
                | Self::ExitedEarly
                | Self::ResourceLimit
        )
    }
}

impl fmt::Display for FindingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The label of a line that a thread was at when it was stopped.
pub const RUNS_HERE: &str = "it was here when it was stopped";

/// What is said of a panic that nobody looked at.
pub const UNSEEN: &str = ", and nobody looked at its `join`";

/// The label of the line at which a thread panicked, where it may be shown.
pub const PANICKED_HERE: &str = "the thread panicked here";

/// The label of a line that aborts the process, which no program does on purpose.
pub const ABORTS: &str = "this aborts the process";

/// One finding. Its places are the submission's lines only; text never quotes hidden files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub kind: FindingKind,
    /// The line to look at first; `None` when no line of the submission is involved.
    pub place: Option<Place>,
    /// What happens at that line, a fragment: "this waits for a message".
    pub label: String,
    /// What was seen and why, one sentence.
    pub message: String,
    /// What to try, one sentence.
    pub help: String,
    /// Further lines that explain the first, most telling first.
    pub related: Vec<Related>,
    /// The number that replays the schedule; `None` outside the simulation.
    pub seed: Option<u64>,
}

/// A further line of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Related {
    pub place: Place,
    /// A fragment: "this sender is still alive".
    pub label: String,
}
