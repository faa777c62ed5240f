//! What both ends of a channel share: the messages, and what the engine knows of the channel.
//!
//! Generic code is compiled again for every learner, so here it is kept to moving messages.

use real_std::collections::VecDeque;
use real_std::sync::{Arc, Mutex};

use crate::engine::channel::{Channel, Entry};
use crate::engine::{At, held, schedule};

/// Why a message did not get in.
pub enum Refused<T> {
    Full(T),
    Gone(T),
}

/// The messages by ticket, oldest first, and the channel that they are in.
pub struct Shared<T> {
    pub channel: Arc<Channel>,
    pub queue: Arc<Mutex<VecDeque<(u64, T)>>>,
}

impl<T> Shared<T> {
    pub fn new(capacity: Option<usize>, at: At) -> Self {
        schedule::point(at);
        let channel = Channel::new(capacity, size_of::<T>(), at);
        channel.register();
        Self {
            channel,
            queue: Arc::default(),
        }
    }

    /// Sends, and waits for room or for a taker if need be.
    #[track_caller]
    pub fn send(&self, value: T, sender: u32, at: At) -> Result<(), T> {
        schedule::point(at);
        loop {
            match self.channel.enter(sender, true, at) {
                Entry::Push(ticket) => {
                    self.push(ticket, value);
                    return Ok(());
                }
                Entry::Offer(ticket) => {
                    self.push(ticket, value);
                    self.channel.wait_for_taker(at);
                    return self.take_back(ticket).map_or(Ok(()), Err);
                }
                Entry::Full => self.channel.wait_for_room(at),
                Entry::Gone => return Err(value),
            }
        }
    }

    /// Sends if that is possible at once.
    pub fn try_send(&self, value: T, sender: u32, at: At) -> Result<(), Refused<T>> {
        schedule::point(at);
        match self.channel.enter(sender, false, at) {
            Entry::Push(ticket) | Entry::Offer(ticket) => {
                self.push(ticket, value);
                Ok(())
            }
            Entry::Full => Err(Refused::Full(value)),
            Entry::Gone => Err(Refused::Gone(value)),
        }
    }

    /// The oldest message.
    pub fn take(&self, at: At) -> Option<T> {
        let (ticket, value) = held(&self.queue).pop_front()?;
        self.channel.taken(ticket, at);
        Some(value)
    }

    /// Everything that is still queued once the receiver is gone; at a rendezvous the senders still
    /// own their messages.
    pub fn leftovers(&self) -> VecDeque<(u64, T)> {
        if self.channel.capacity == Some(0) {
            return VecDeque::new();
        }
        real_std::mem::take(&mut *held(&self.queue))
    }

    fn push(&self, ticket: u64, value: T) {
        held(&self.queue).push_back((ticket, value));
    }

    fn take_back(&self, ticket: u64) -> Option<T> {
        let mut queue = held(&self.queue);
        let index = queue
            .binary_search_by_key(&ticket, |(ticket, _)| *ticket)
            .ok()?;
        queue.remove(index).map(|(_, value)| value)
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self {
            channel: Arc::clone(&self.channel),
            queue: Arc::clone(&self.queue),
        }
    }
}
