//! How a message gets out.

use real_std::sync::Arc;

use check_record::EventKind;

use super::Channel;
use crate::engine::At;
use crate::engine::clock::Nanos;
use crate::engine::context;
use crate::engine::footprint::{Object, Touch};
use crate::engine::looks::{self, Look};
use crate::engine::schedule;
use crate::engine::wait::{On, Woken};

/// What a receiver may do that found no message.
pub enum Empty {
    /// Look again.
    Again,
    /// Look a last time.
    TimedOut,
    /// Nobody is left who could send.
    Closed,
}

/// How long a receiver is willing to wait.
#[derive(Clone, Copy, Debug)]
pub enum Patience {
    None,
    Until(Nanos),
    ForEver,
}

impl Channel {
    /// Notes that the receiver took the message with that ticket.
    pub fn taken(self: &Arc<Self>, ticket: u64, at: At) {
        self.with(|run, state| {
            let offered = state
                .offers
                .front()
                .is_some_and(|(first, _)| *first == ticket);
            state.tally.received += 1;
            let Some(run) = run else {
                state.len = state.len.saturating_sub(1);
                return;
            };
            let me = run.current;
            if state.origin(ticket).is_some_and(|sender| sender != me) {
                state.tally.crossed += 1;
            }
            if let Some(receiver) = &mut state.receiver {
                receiver.used = Some((me, at));
            }
            run.current().looks.forget();
            if self.capacity.is_some() {
                Self::touch_all(run, state);
            } else {
                run.touch(Object::Head(state.number), Touch::Change);
            }
            let (channel, message) = (state.number, ticket + 1);
            run.record_mine(Some(at), EventKind::Receive { channel, message });
            if offered {
                if let Some((_, sender)) = state.offers.pop_front() {
                    state.tally.sent_by(sender);
                    run.wake(sender);
                }
                return;
            }
            state.handed = false;
            state.len = state.len.saturating_sub(1);
            run.queued = run.queued.saturating_sub(1);
            run.queued_bytes = run.queued_bytes.saturating_sub(self.size);
            run.idle = 0;
            if let Some(sender) = state.waiting_senders.pop_front() {
                run.wake(sender);
            }
        });
    }

    /// The queue is empty: what now?
    #[track_caller]
    pub fn wait_for_message(self: &Arc<Self>, patience: Patience, at: At) -> Empty {
        let closed = self.with(|run, state| {
            let closed = state.alive == 0;
            if let Some(run) = run {
                Self::touch_all(run, state);
                run.touch(Object::Senders(state.number), Touch::Look);
                if let Some(receiver) = &mut state.receiver {
                    receiver.used = Some((run.current, at));
                }
                if !closed && !matches!(patience, Patience::None) {
                    state.waiting_receiver = Some(run.current);
                } else {
                    let channel = state.number;
                    run.record_mine(Some(at), EventKind::Nothing { channel, closed });
                }
            }
            closed
        });
        let deadline = match patience {
            _ if closed => {
                looks::look(Look::Closed, at);
                return Empty::Closed;
            }
            Patience::None => {
                looks::look(Look::Empty, at);
                return Empty::TimedOut;
            }
            Patience::Until(deadline) => Some(deadline),
            Patience::ForEver => None,
        };
        let woken = schedule::wait(On::Message(Arc::clone(self)), at, deadline);
        self.with(|run, state| {
            if let Some(run) = run {
                Self::touch_all(run, state);
            }
            state.waiting_receiver = None;
        });
        match woken {
            Woken::Signalled => Empty::Again,
            Woken::TimedOut => Empty::TimedOut,
        }
    }

    /// When a wait of that long ends, seen from now.
    pub fn patience(timeout: real_std::time::Duration) -> Patience {
        context::with(|run| match run.deadline(timeout) {
            Some(deadline) if deadline == run.clock.now() => Patience::None,
            Some(deadline) => Patience::Until(deadline),
            None => Patience::ForEver,
        })
    }
}
