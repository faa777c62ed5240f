//! Messages: made, kept and dropped.

use super::{Check, Model, No, Way};
use crate::program::{Act, Load};

impl Model {
    /// Takes what a load needs from a thread.
    pub fn take(&mut self, t: usize, load: Load) -> Check {
        match load {
            Load::Number(_) => {}
            Load::Loud(_, act) => self.arm(t, act)?,
            Load::Sender(c) => {
                self.threads[t].senders[c] = self.threads[t].senders[c].checked_sub(1).ok_or(No)?;
            }
            Load::Receiver(c) => {
                if !std::mem::take(&mut self.threads[t].receivers[c]) {
                    return Err(No);
                }
            }
        }
        Ok(())
    }

    pub(super) fn arm(&mut self, t: usize, act: Act) -> Check {
        if let Act::Send(c) = act {
            if self.threads[t].senders[c] == 0 || self.channels[c].capacity.is_some() {
                return Err(No);
            }
            self.channels[c].alive += 1;
        }
        Ok(())
    }

    /// A thread has received that.
    pub fn keep(&mut self, t: usize, load: Load) -> Check {
        match load {
            Load::Sender(c) => self.threads[t].senders[c] += 1,
            Load::Receiver(c) => self.threads[t].receivers[c] = true,
            Load::Number(_) | Load::Loud(..) => return self.discard(t, load),
        }
        Ok(())
    }

    /// A thread drops that.
    pub fn discard(&mut self, t: usize, load: Load) -> Check {
        match load {
            Load::Number(_) => Ok(()),
            Load::Loud(_, act) => self.act(t, act),
            Load::Sender(c) => self.lose_sender(t, c),
            Load::Receiver(c) => self.lose_receiver(t, c),
        }
    }

    pub fn act(&mut self, t: usize, act: Act) -> Check {
        match act {
            Act::Nothing | Act::Report => Ok(()),
            Act::Send(c) => {
                self.push(t, c, Load::Number(0))?;
                self.lose_sender(t, c)
            }
            Act::Lock(lock) => {
                if self.holders[lock].is_some() {
                    return Err(No);
                }
                self.touch_mutex(t, lock, Way::Exact)
            }
        }
    }
}
