//! A row before it is drawn: who did what, and what such rows are called when they are counted.

use check_record::WaitOn;

/// One row of the chart, before anything is folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Indices of the first and the last event in it.
    pub first: usize,
    pub last: usize,
    pub thread: usize,
    /// Where the thread stood, and where its partner did.
    pub line: Option<u32>,
    pub partner_line: Option<u32>,
    pub nanos: u64,
    pub act: Act,
    /// The first to be left out when space is short.
    pub minor: bool,
}

/// What a row says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Spawn {
        child: usize,
    },
    Create {
        channel: usize,
    },
    Clone {
        channel: usize,
    },
    /// Sent, and received at once.
    Pass {
        channel: usize,
        message: u64,
        to: usize,
    },
    Send {
        channel: usize,
        message: u64,
    },
    Receive {
        channel: usize,
        message: u64,
        from: Option<usize>,
    },
    Nothing {
        channel: usize,
        closed: bool,
    },
    /// A send whose receiver is gone.
    Refused {
        channel: usize,
    },
    Drop {
        channel: usize,
        left: u64,
        ends: bool,
    },
    DropReceiver {
        channel: usize,
        lost: u64,
    },
    Wait {
        on: WaitOn,
    },
    GiveUp,
    Lock {
        lock: usize,
    },
    Unlock {
        lock: usize,
    },
    /// `ends`: the thread ended in this very row.
    Join {
        child: usize,
        ends: bool,
    },
    Panic {
        message: String,
    },
    End,
}

impl Act {
    /// What such rows are called when they are counted.
    pub fn noun(&self) -> &'static str {
        match self {
            Self::Spawn { .. } => "spawn",
            Self::Create { .. } => "new channel",
            Self::Clone { .. } => "clone",
            Self::Pass { .. } => "message",
            Self::Send { .. } => "send",
            Self::Receive { .. } => "receive",
            Self::Nothing { .. } => "empty look",
            Self::Refused { .. } => "failed send",
            Self::Drop { ends: false, .. } | Self::DropReceiver { .. } => "drop",
            Self::Drop { ends: true, .. } | Self::End => "thread end",
            Self::Wait { .. } => "wait",
            Self::GiveUp => "timeout",
            Self::Lock { .. } => "lock",
            Self::Unlock { .. } => "unlock",
            Self::Join { .. } => "join",
            Self::Panic { .. } => "panic",
        }
    }

    /// The other thread in it.
    pub fn partner(&self) -> Option<usize> {
        match *self {
            Self::Spawn { child } | Self::Join { child, .. } => Some(child),
            Self::Pass { to, .. } => Some(to),
            Self::Receive { from, .. } => from,
            _ => None,
        }
    }
}
