//! Panics and what catches them, guards, and what belongs to one thread.

use super::{Builder, Edit};
use crate::model::{Check, Holds};
use crate::program::{Act, CHANNELS, LOCKS, Load, Op};

impl Builder {
    pub(super) fn any_act(&mut self) -> Act {
        match self.rng.u32(..8) {
            0..3 => Act::Nothing,
            3..5 => Act::Report,
            5..7 => Act::Send(self.rng.usize(..CHANNELS)),
            _ => Act::Lock(self.rng.usize(..LOCKS)),
        }
    }

    pub(super) fn any_frame(&mut self, t: usize) -> Check {
        if self.rng.bool() {
            return self.enter(t, Holds::Catch, Op::Catch(vec![]));
        }
        let act = self.any_act();
        self.model.take(t, Load::Loud(0, act))?;
        let number = self.number(t);
        self.enter(t, Holds::Guard(act), Op::Guarded(number, act, vec![]))
    }

    pub(super) fn panic(&mut self, t: usize) -> Check {
        let depth = self.model.threads[t].frames.len();
        let number = self.number(t);
        let op = if self.rng.u32(..3) == 0 {
            Op::Resume(number)
        } else {
            Op::Panic(number)
        };
        self.model.panic(t)?;
        self.add(t, op)?;
        for _ in self.model.threads[t].frames.len()..depth {
            self.edits.push((t, Edit::Close));
        }
        Ok(())
    }

    pub(super) fn any_local(&mut self, t: usize) -> Check {
        let racy = self.model.racy();
        let thread = &self.model.threads[t];
        let (scoped, results) = (thread.scoped, thread.result.is_some());
        match self.rng.u32(..12) {
            0..4 => self.add(t, Op::LocalCount),
            4..6 if !scoped => {
                let load = Load::Loud(self.number(t), self.any_act());
                self.model.take(t, load)?;
                self.model.threads[t].kept.push(load);
                self.model.threads[t].keeps = true;
                self.add(t, Op::LocalKeep(load))
            }
            6..8 if !scoped && !results => {
                let load = Load::Loud(self.number(t), self.any_act());
                self.model.take(t, load)?;
                self.model.threads[t].result = Some(load);
                self.add(t, Op::Return(load))
            }
            8 if self.model.alone() && !self.model.threads[t].token => {
                self.model.threads[t].token = true;
                self.add(t, Op::Unpark)
            }
            9 if self.model.alone() && self.model.threads[t].token => {
                self.model.threads[t].token = false;
                self.add(t, Op::Park)
            }
            10 if self.model.alone() && self.rng.u32(..3) == 0 => {
                self.model.threads[t].token = false;
                self.add(t, Op::ParkTimeout)
            }
            11 if !racy && self.rng.u32(..6) == 0 => self.add(t, Op::Sleep),
            _ => self.add(t, Op::Yield),
        }
    }
}
