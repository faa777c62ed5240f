//! The table entry of a thread that waits: for what, since which line, until when.

use real_std::sync::Arc;
use real_std::sync::atomic::AtomicUsize;

use super::At;
use super::channel::Channel;
use super::clock::Nanos;
use super::lock::{Access, Lock};
use super::task::TaskId;

/// Why a thread does not run.
pub struct Wait {
    pub on: On,
    pub at: At,
    /// `None` is for ever.
    pub deadline: Option<Nanos>,
}

/// What would wake a thread.
pub enum On {
    /// A message, or the end of all senders.
    Message(Arc<Channel>),
    /// Room in a bounded channel, or the end of its receiver.
    Room(Arc<Channel>),
    /// A receiver that takes the offered message of a rendezvous channel.
    Taker(Arc<Channel>),
    /// The end of a thread.
    End(TaskId),
    /// The end of all threads of the scope with that number.
    Scope(usize),
    /// A lock; shared access is enough where the flag says so.
    Lock(Arc<Lock>, Access),
    /// A notification.
    Notify,
    /// That so many more threads arrive at a barrier; the number changes while it waits.
    Barrier(Arc<AtomicUsize>),
    /// An initialisation, and the thread that is doing it, if any.
    Once(Option<TaskId>),
    Unpark,
    Sleep,
}

/// How a wait ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Woken {
    Signalled,
    TimedOut,
}
