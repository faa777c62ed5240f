//! How the ends of a channel come and go.

use real_std::sync::Arc;

use check_record::EventKind;

use super::{Channel, Sender};
use crate::engine::At;
use crate::engine::fault::Loss;
use crate::engine::footprint::{Object, Touch};
use crate::engine::{panics, schedule};

impl Channel {
    /// Counts another sender; its number.
    pub fn add_sender(self: &Arc<Self>, at: At) -> u32 {
        schedule::point(at);
        self.with(|run, state| {
            let by = run.map(|run| {
                let channel = state.number;
                run.touch(Object::LastSender(channel), Touch::Look);
                run.record_mine(Some(at), EventKind::CloneSender { channel });
                run.current
            });
            let sender = Sender {
                made: at,
                by,
                cloned: true,
                used: None,
            };
            state.alive += 1;
            state.cloned = true;
            if let Some(free) = state.free.pop() {
                state.senders[free as usize] = Some(sender);
                return free;
            }
            state.senders.push(Some(sender));
            u32::try_from(state.senders.len() - 1).expect("memory is full before")
        })
    }

    /// A sender is gone; the last one closes the channel.
    pub fn drop_sender(self: &Arc<Self>, number: u32) {
        schedule::point_in_drop();
        self.with(|run, state| {
            let sender = state.senders[number as usize].take();
            state.free.push(number);
            state.alive -= 1;
            let Some(run) = run else { return };
            let (channel, left) = (state.number, state.alive as u64);
            let change_if = |changes| if changes { Touch::Change } else { Touch::Look };
            run.touch(Object::Senders(channel), change_if(left == 0));
            // Whoever leaves only one other makes that one the last: the two cannot change places.
            run.touch(Object::LastSender(channel), change_if(left <= 1));
            run.record_sender_drop(channel, left, sender.map(|sender| sender.made));
            if left == 0
                && let Some(receiver) = state.waiting_receiver
            {
                run.wake(receiver);
            }
        });
    }

    /// The receiver is gone; the caller drops the messages that it takes out afterwards.
    pub fn drop_receiver(self: &Arc<Self>) {
        schedule::point_in_drop();
        let unwinding = panics::panicking();
        self.with(|run, state| {
            let receiver = state.receiver.take();
            let lost = real_std::mem::take(&mut state.len) as u64;
            state.tally.lost += lost;
            let Some(run) = run else { return };
            let channel = state.number;
            Self::touch_all(run, state);
            let dropped = run.current().dropping;
            run.record_mine(dropped, EventKind::DropReceiver { channel, lost });
            run.queued = run.queued.saturating_sub(lost);
            let bytes = usize::try_from(lost).unwrap_or(usize::MAX);
            let bytes = bytes.saturating_mul(self.size);
            run.queued_bytes = run.queued_bytes.saturating_sub(bytes);
            for sender in state.waiting_senders.drain(..) {
                run.wake(sender);
            }
            for (_, sender) in state.offers.drain(..) {
                run.wake(sender);
            }
            // A panic drops receivers wherever it passes: that is its story, not theirs.
            if lost > 0 && !unwinding {
                let after = run.current().line;
                run.losses.push(Loss {
                    created: self.created,
                    received: receiver.and_then(|receiver| Some(receiver.used?.1)),
                    sent: state.last_send,
                    count: lost,
                    by: run.current,
                    dropped,
                    after,
                });
            }
        });
    }
}
