//! Threads: started, unwound, ended and waited for.

use super::{Check, Holds, Model, No, Phase, Way, merge};
use crate::program::{CHANNELS, Give, Load};

impl Model {
    /// Hands an end to a new thread.
    pub fn give(&mut self, t: usize, child: usize, give: Give) -> Check {
        match give {
            Give::Clone(c) => {
                if self.threads[t].senders[c] == 0 {
                    return Err(No);
                }
                self.channels[c].alive += 1;
                self.threads[child].senders[c] += 1;
            }
            Give::Sender(c) => {
                self.take(t, Load::Sender(c))?;
                self.threads[child].senders[c] += 1;
            }
            Give::Receiver(c) => {
                self.take(t, Load::Receiver(c))?;
                self.threads[child].receivers[c] = true;
            }
        }
        Ok(())
    }

    pub fn start(&mut self, t: usize, child: usize) {
        self.stamp(t);
        let clock = self.threads[t].clock.clone();
        let thread = &mut self.threads[child];
        thread.running = true;
        thread.spawner = t;
        merge(&mut thread.clock, &clock);
    }

    /// Waits for a thread's end.
    pub fn await_end(&mut self, t: usize, child: usize) -> Check {
        if !self.threads[child].ended {
            return Err(No);
        }
        let clock = self.threads[child].clock.clone();
        self.learn(t, &clock);
        Ok(())
    }

    pub fn join(&mut self, t: usize, child: usize) -> Check {
        let theirs = &self.threads[child];
        if theirs.scoped || theirs.joined || !theirs.running && !theirs.ended {
            return Err(No);
        }
        // Its handle is there before it can be looked for; at the end main looks for them all.
        let over = self.threads[t].ended;
        if child == 0 || !over && self.threads[child].spawner != t {
            return Err(No);
        }
        self.await_end(t, child)?;
        self.threads[child].joined = true;
        match self.threads[child].result.take() {
            Some(load) => self.discard(t, load),
            None => Ok(()),
        }
    }

    /// Leaves the innermost frame.
    pub fn close(&mut self, t: usize, panics: bool) -> Check {
        match self.threads[t].frames.pop().ok_or(No)? {
            Holds::Catch => Ok(()),
            Holds::Scope => {
                let depth = self.threads[t].frames.len();
                let children = self.threads[t].scoped_children.clone();
                for (_, child) in children.iter().filter(|(at, _)| *at == depth) {
                    self.await_end(t, *child)?;
                }
                self.threads[t]
                    .scoped_children
                    .retain(|(at, _)| *at != depth);
                Ok(())
            }
            Holds::Lock(lock) => {
                self.holders[lock] = None;
                self.touch_mutex(t, lock, Way::Exact)
            }
            Holds::Read(lock) => {
                let mine = self.readers[lock].iter().position(|reader| *reader == t);
                self.readers[lock].swap_remove(mine.ok_or(No)?);
                self.touch_rwlock(t, lock, Way::Read)
            }
            Holds::Write(lock) => {
                self.writers[lock] = None;
                self.touch_rwlock(t, lock, Way::Exact)
            }
            Holds::Once(once) => {
                self.onces[once] = if panics { Phase::Poisoned } else { Phase::Done };
                self.touch_once(t, once)
            }
            Holds::Guard(act) => self.act(t, act),
        }
    }

    /// Unwinds; whether something caught it.
    pub fn panic(&mut self, t: usize) -> Result<bool, No> {
        while let Some(frame) = self.threads[t].frames.last().copied() {
            self.close(t, true)?;
            if matches!(frame, Holds::Catch | Holds::Scope | Holds::Once(_)) {
                return Ok(true);
            }
        }
        let result = self.threads[t].result.take();
        self.lose_ends(t)?;
        if let Some(load) = result {
            self.discard(t, load)?;
        }
        self.end(t).map(|()| false)
    }

    /// A thread's closure returns.
    pub fn finish(&mut self, t: usize) -> Check {
        if !self.threads[t].frames.is_empty() {
            return Err(No);
        }
        self.lose_ends(t)?;
        self.end(t)
    }

    pub(super) fn lose_ends(&mut self, t: usize) -> Check {
        for c in 0..CHANNELS {
            for _ in 0..std::mem::take(&mut self.threads[t].senders[c]) {
                self.lose_sender(t, c)?;
            }
        }
        for c in 0..CHANNELS {
            if std::mem::take(&mut self.threads[t].receivers[c]) {
                self.lose_receiver(t, c)?;
            }
        }
        Ok(())
    }

    pub(super) fn end(&mut self, t: usize) -> Check {
        // Main's are dropped when all is over.
        if t != 0 {
            for load in std::mem::take(&mut self.threads[t].kept) {
                self.discard(t, load)?;
            }
        }
        self.stamp(t);
        self.threads[t].running = false;
        self.threads[t].ended = true;
        Ok(())
    }

    /// What main does when its script is over.
    pub fn finish_all(&mut self) -> Check {
        for child in 1..self.threads.len() {
            if self.threads[child].ended
                && !self.threads[child].joined
                && !self.threads[child].scoped
            {
                self.join(0, child)?;
            }
        }
        if let Some(load) = self.threads[0].result.take() {
            self.discard(0, load)?;
        }
        for load in std::mem::take(&mut self.threads[0].kept) {
            self.discard(0, load)?;
        }
        Ok(())
    }

    pub fn barrier(&mut self, all: &[usize]) {
        let mut together = vec![0; self.threads.len()];
        for t in all {
            self.stamp(*t);
            merge(&mut together, &self.threads[*t].clock);
        }
        for t in all {
            self.learn(*t, &together);
        }
    }

    pub fn turn(&mut self, t: usize) {
        let turns = self.turns.clone();
        self.learn(t, &turns);
        self.stamp(t);
        self.turns = self.threads[t].clock.clone();
        self.turn += 1;
    }

    pub fn signal(&mut self, t: usize, flag: usize, to: usize) -> Check {
        // The handle must be known by then.
        let spawner = self.threads[to].spawner;
        if self.flags[flag].is_some() || spawner != t || !self.threads[to].running {
            return Err(No);
        }
        self.stamp(t);
        self.flags[flag] = Some((to, self.threads[t].clock.clone()));
        Ok(())
    }

    pub fn await_flag(&mut self, t: usize, flag: usize) -> Check {
        let (to, clock) = self.flags[flag].clone().ok_or(No)?;
        if to != t {
            return Err(No);
        }
        self.learn(t, &clock);
        Ok(())
    }
}
