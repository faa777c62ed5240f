//! How a message gets in.

use real_std::sync::Arc;

use check_record::EventKind;

use super::{Channel, State};
use crate::engine::At;
use crate::engine::context;
use crate::engine::fault::Fault;
use crate::engine::footprint::{Object, Touch};
use crate::engine::looks::{self, Look};
use crate::engine::schedule;
use crate::engine::task::TaskId;
use crate::engine::wait::On;

/// More messages than this, in all channels, end a run.
pub const MAX_QUEUED: u64 = 5_000_000;

/// As well as more than this in size.
const MAX_BYTES: usize = 512 << 20;

/// What a sender may do with its message.
pub enum Entry {
    /// Queue it under this ticket, and be done.
    Push(u64),
    /// Queue it under this ticket, and wait until somebody takes it.
    Offer(u64),
    /// Keep it: there is no room.
    Full,
    /// Keep it: there is no receiver.
    Gone,
}

impl Channel {
    /// Asks whether a message may enter; `patient` senders may offer it at a rendezvous.
    pub fn enter(self: &Arc<Self>, sender: u32, patient: bool, at: At) -> Entry {
        let (entry, stopped) = self.with(|run, state| {
            let me = run.as_ref().map_or(TaskId::MAIN, |run| run.current);
            if let Some(sender) = &mut state.senders[sender as usize] {
                sender.used = Some((me, at));
            }
            let through = self.capacity.is_none() && state.len > 0 && state.receiver.is_some();
            let entry = self.admit(state, patient, me);
            let mut stopped = false;
            let Some(run) = run else {
                return (entry, false);
            };
            if through {
                run.touch(Object::Tail(state.number), Touch::Change);
            } else {
                Self::touch_all(run, state);
            }
            let channel = state.number;
            match &entry {
                Entry::Push(ticket) | Entry::Offer(ticket) => {
                    let message = ticket + 1;
                    run.record_mine(Some(at), EventKind::Send { channel, message });
                }
                Entry::Gone => {
                    let closed = true;
                    run.record_mine(Some(at), EventKind::Nothing { channel, closed });
                }
                Entry::Full if !patient => {
                    let closed = false;
                    run.record_mine(Some(at), EventKind::Nothing { channel, closed });
                }
                Entry::Full => {}
            }
            if let Entry::Push(_) = &entry {
                state.last_send = Some(at);
                run.current().looks.forget();
                run.queued += 1;
                run.queued_bytes += self.size;
                run.idle = 0;
                if let Some(receiver) = state.waiting_receiver {
                    run.wake(receiver);
                }
                if run.queued > MAX_QUEUED || run.queued_bytes > MAX_BYTES {
                    run.stop_with(Fault::TooManyMessages { at });
                    stopped = true;
                }
            }
            (entry, stopped)
        });
        match entry {
            _ if stopped => schedule::give_way(),
            Entry::Gone => looks::look(Look::Gone, at),
            Entry::Full if !patient => looks::look(Look::Full, at),
            _ => {}
        }
        entry
    }

    fn admit(&self, state: &mut State, patient: bool, me: TaskId) -> Entry {
        if state.receiver.is_none() {
            return Entry::Gone;
        }
        let ticket = state.next_ticket;
        match self.capacity {
            Some(0) if state.waiting_receiver.is_some() && !state.handed => state.handed = true,
            Some(0) if patient => {
                state.next_ticket += 1;
                state.offers.push_back((ticket, me));
                state.origins.push_back((ticket, me));
                return Entry::Offer(ticket);
            }
            Some(0) => return Entry::Full,
            Some(capacity) if state.len >= capacity => return Entry::Full,
            _ => {}
        }
        state.next_ticket += 1;
        state.len += 1;
        if self.capacity != Some(0) {
            state.tally.peak = state.tally.peak.max(state.len as u64);
        }
        state.origins.push_back((ticket, me));
        state.tally.sent_by(me);
        Entry::Push(ticket)
    }

    /// Waits until there may be room, or no receiver.
    #[track_caller]
    pub fn wait_for_room(self: &Arc<Self>, at: At) {
        self.with(|run, state| {
            if let Some(run) = run {
                Self::touch_all(run, state);
                state.waiting_senders.push_back(run.current);
            }
        });
        schedule::wait(On::Room(Arc::clone(self)), at, None);
    }

    /// Waits until the offered message was taken, or no receiver is left.
    #[track_caller]
    pub fn wait_for_taker(self: &Arc<Self>, at: At) {
        schedule::wait(On::Taker(Arc::clone(self)), at, None);
        context::with(|run| run.current().looks.forget());
    }
}
