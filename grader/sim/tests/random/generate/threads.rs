//! Operations on threads: spawned, joined, woken, in turn.

use super::Builder;
use crate::model::{Check, Holds, No};
use crate::program::{CHANNELS, FLAGS, Give, Op};

impl Builder {
    pub(super) fn any_gives(&mut self, t: usize, child: usize) -> Result<Vec<Give>, No> {
        let mut gives = Vec::new();
        for c in 0..CHANNELS {
            let (senders, receiver) = (
                self.model.threads[t].senders[c],
                self.model.threads[t].receivers[c],
            );
            if senders > 0 && self.rng.u32(..3) > 0 {
                gives.push(if self.rng.u32(..3) > 0 {
                    Give::Clone(c)
                } else {
                    Give::Sender(c)
                });
            }
            if receiver && self.rng.u32(..3) == 0 {
                gives.push(Give::Receiver(c));
            }
        }
        for give in &gives {
            self.model.give(t, child, *give)?;
        }
        Ok(gives)
    }

    pub(super) fn spawn(&mut self, t: usize, child: usize) -> Check {
        let gives = self.any_gives(t, child)?;
        self.model.start(t, child);
        let named = self.rng.bool();
        self.add(t, Op::Spawn(child, named, gives))
    }

    pub(super) fn scope(&mut self, t: usize) -> Check {
        let next = self.next_child().ok_or(No)?;
        let count = self.rng.usize(1..3).min(self.model.threads.len() - next);
        let mut threads = Vec::new();
        for child in next..next + count {
            threads.push((child, self.any_gives(t, child)?));
            self.model.threads[child].scoped = true;
            let depth = self.model.threads[t].frames.len();
            self.model.threads[t].scoped_children.push((depth, child));
        }
        for (child, _) in &threads {
            self.model.start(t, *child);
        }
        self.enter(t, Holds::Scope, Op::Scope(threads, vec![]))
    }

    /// Children have greater numbers than those who spawn them.
    pub(super) fn next_child(&self) -> Option<usize> {
        let idle = |thread: &crate::model::Thread| !thread.running && !thread.ended;
        self.model.threads.iter().position(idle)
    }

    pub(super) fn any_thread(&mut self, t: usize) -> Check {
        if let Some(child) = self.next_child()
            && self.rng.bool()
        {
            return if self.rng.u32(..4) == 0 {
                self.scope(t)
            } else {
                self.spawn(t, child)
            };
        }
        let others = self.running();
        let other = self.rng.usize(..self.model.threads.len());
        match self.rng.u32(..12) {
            0..3 => {
                self.model.join(t, other)?;
                self.add(t, Op::Join(other))
            }
            3 => {
                let theirs = &self.model.threads[other];
                // Its handle must be there before it can be looked for.
                if other == 0 || theirs.spawner != t || theirs.scoped || theirs.joined {
                    return Err(No);
                }
                if self.model.racy() {
                    return self.add(t, Op::IsFinished(other));
                }
                // What a thread keeps is dropped after it counts as finished.
                if theirs.keeps {
                    return Err(No);
                }
                self.model.await_end(t, other)?;
                self.add(t, Op::AwaitFinished(other))
            }
            4..6 => {
                let flag = self.rng.usize(..FLAGS);
                self.model.signal(t, flag, other)?;
                self.add(t, Op::Signal(flag, other))
            }
            6..8 => {
                let flag = self.rng.usize(..FLAGS);
                self.model.await_flag(t, flag)?;
                self.add(t, Op::Await(flag))
            }
            8..10 if !self.model.alone() => {
                let turn = self.model.turn;
                self.model.turn(t);
                self.add(t, Op::Turn(turn))
            }
            10 if others.len() > 1 => {
                let mut all = others;
                self.rng.shuffle(&mut all);
                all.truncate(self.rng.usize(2..=all.len()));
                self.model.barrier(&all);
                let number = self.barriers.len();
                self.barriers.push(all.len());
                all.into_iter()
                    .try_for_each(|t| self.add(t, Op::Barrier(number)))
            }
            _ => self.add(t, Op::Yield),
        }
    }
}
