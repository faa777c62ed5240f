//! What one simulated run did, counted: the evidence that hidden tests assert on.

use serde::{Deserialize, Serialize};

use crate::Place;

/// Counters of one run, for everything that the submission created or did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// Threads that the submission's own lines spawned.
    pub threads_spawned: u64,
    /// The largest number of those alive at once.
    pub peak_threads: u64,
    /// Channels that the submission's own lines created.
    pub channels: Vec<ChannelTrace>,
    /// Channels that the test created and handed in.
    pub given_channels: Vec<ChannelTrace>,
    /// Looks that found nothing (`try_recv` on an empty queue and the like).
    pub idle_polls: u64,
    /// Calls of `sleep`, in the submission's own lines.
    pub sleeps: u64,
    /// Virtual time spent, in nanoseconds.
    pub virtual_nanos: u64,
    /// Threads that had not ended when everything that could run had run.
    pub leaked_threads: u64,
    /// Scheduling points of the whole run.
    pub steps: u64,
}

/// Counters of one channel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelTrace {
    pub created: Option<Place>,
    /// `None` for `channel()`; `Some(0)` is a rendezvous channel.
    pub capacity: Option<u64>,
    /// Messages that entered the channel.
    pub sent: u64,
    /// Messages that left it through the receiver.
    pub received: u64,
    /// Messages that another thread received than the one that sent them.
    pub crossed: u64,
    /// The largest number queued at once.
    pub peak_queue: u64,
    /// Messages still queued when the receiver was dropped.
    pub lost: u64,
    /// Different threads that sent at least one message.
    pub producers: u64,
}

impl Trace {
    /// Messages sent over channels that the submission created.
    pub fn sent(&self) -> u64 {
        total(self.channels.iter().map(|channel| channel.sent))
    }

    /// Messages received from channels that the submission created.
    pub fn received(&self) -> u64 {
        total(self.channels.iter().map(|channel| channel.received))
    }

    /// Messages of the submission's own channels that went from one thread to another.
    pub fn crossed(&self) -> u64 {
        total(self.channels.iter().map(|channel| channel.crossed))
    }

    /// Messages lost in any channel.
    pub fn lost(&self) -> u64 {
        total(self.all_channels().map(|channel| channel.lost))
    }

    /// The longest queue of any channel.
    pub fn peak_queue(&self) -> u64 {
        self.all_channels()
            .map(|channel| channel.peak_queue)
            .max()
            .unwrap_or(0)
    }

    /// The largest number of producers that one of the submission's channels had.
    pub fn producers(&self) -> u64 {
        self.channels
            .iter()
            .map(|channel| channel.producers)
            .max()
            .unwrap_or(0)
    }

    /// Every message of the run, whoever created its channel.
    pub fn sent_anywhere(&self) -> u64 {
        total(self.all_channels().map(|channel| channel.sent))
    }

    fn all_channels(&self) -> impl Iterator<Item = &ChannelTrace> {
        self.channels.iter().chain(&self.given_channels)
    }
}

/// Counters that another process sent are added up without trust.
fn total(counters: impl Iterator<Item = u64>) -> u64 {
    counters.fold(0, u64::saturating_add)
}
