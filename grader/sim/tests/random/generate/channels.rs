//! Operations on channels.

use super::Builder;
use crate::model::{Check, No};
use crate::program::{CHANNELS, Give, Load, Op, Wait};

impl Builder {
    pub(super) fn open_channel(
        &mut self,
        t: usize,
        c: usize,
        capacity: Option<usize>,
        many: bool,
    ) -> Check {
        self.model.open(t, c, capacity, many)?;
        self.add(t, Op::Open(c, capacity))?;
        // A full channel is where senders wait.
        if !self.model.alone() && !many && self.rng.bool() {
            for _ in 0..capacity.unwrap_or(0) {
                let load = Load::Number(self.number(t));
                self.model.push(t, c, load)?;
                self.add(t, Op::Send(c, load))?;
            }
        }
        Ok(())
    }

    pub(super) fn any_load(&mut self, t: usize, c: usize) -> Load {
        let many = self.model.channels[c].many;
        match self.rng.u32(..8) {
            _ if many => Load::Number(self.number(t)),
            5..7 => Load::Loud(self.number(t), self.any_act()),
            7 => {
                let other = self.rng.usize(..CHANNELS);
                if self.rng.bool() && other != c {
                    Load::Receiver(other)
                } else {
                    Load::Sender(other)
                }
            }
            _ => Load::Number(self.number(t)),
        }
    }

    pub(super) fn send(&mut self, t: usize, c: usize) -> Check {
        let load = self.any_load(t, c);
        let channel = &self.model.channels[c];
        let (capacity, alive) = (channel.capacity, channel.gone.is_none());
        if !channel.open {
            return Err(No);
        }
        let others: Vec<_> = self
            .running()
            .into_iter()
            .filter(|other| *other != t)
            .collect();
        if !self.model.racy() && self.rng.u32(..12) == 0 {
            let to = self.rng.choice(self.running()).ok_or(No)?;
            let count = if self.rng.u32(..8) == 0 { 1500 } else { 40 };
            self.model.stream(t, to, c)?;
            self.add(t, Op::SendMany(c, count))?;
            return self.add(to, Op::RecvMany(c, count));
        }
        if alive && capacity.is_some() && self.rng.u32(..3) == 0 {
            let to = self.rng.choice(others).ok_or(No)?;
            self.model.leave_waiting(t, to, c, load)?;
            self.add(t, Op::Send(c, load))?;
            return self.add(to, Op::DropReceiver(c));
        }
        if alive && capacity == Some(0) && self.rng.bool() {
            let to = self.rng.choice(others).ok_or(No)?;
            self.model.meet(t, to, c, load)?;
            self.add(t, Op::Send(c, load))?;
            let how = self.patient(c);
            return self.add(to, how);
        }
        self.model.take(t, load)?;
        if self.model.threads[t].senders[c] == 0 {
            return Err(No);
        }
        if self.rng.u32(..3) == 0 {
            self.model.try_push(t, c, load)?;
            return self.add(t, Op::TrySend(c, load));
        }
        self.model.push(t, c, load)?;
        self.add(t, Op::Send(c, load))
    }

    /// A way to wait for one message.
    pub(super) fn patient(&mut self, c: usize) -> Op {
        match self.rng.u32(..8) {
            // In a race nothing may come, and the simulation does not mind an hour.
            0 if !self.model.racy() => Op::RecvTimeout(c, Wait::Far),
            1 => Op::RecvTimeout(c, Wait::Max),
            2 => Op::Iter(c, 1),
            _ => Op::Recv(c),
        }
    }

    pub(super) fn receive(&mut self, t: usize, c: usize, op: Op) -> Check {
        if self.model.channels[c].many {
            return Err(No);
        }
        if let Some(load) = self.model.pop(t, c)? {
            self.model.keep(t, load)?;
        }
        self.add(t, op)
    }

    pub(super) fn gather(&mut self, t: usize, c: usize) -> Check {
        if self.model.channels[c].alive > 0 {
            return Err(No);
        }
        while let Some(load) = self.model.pop(t, c)? {
            self.model.keep(t, load)?;
        }
        self.model.threads[t].receivers[c] = false;
        self.model.lose_receiver(t, c)?;
        self.add(t, Op::Gather(c))
    }

    pub(super) fn any_receive(&mut self, t: usize, c: usize) -> Check {
        if self.model.channels[c].many {
            return self.gather(t, c);
        }
        match self.rng.u32(..12) {
            0..5 => {
                let op = self.patient(c);
                self.receive(t, c, op)
            }
            5..8 => {
                if let Some(load) = self.model.try_pop(t, c)? {
                    self.model.keep(t, load)?;
                }
                let wait = if self.rng.u32(..4) == 0 {
                    Wait::Short
                } else {
                    Wait::Zero
                };
                let timed = !self.model.racy() && self.rng.bool();
                // The real one parks where it waits.
                self.model.threads[t].token = false;
                self.add(
                    t,
                    if timed {
                        Op::RecvTimeout(c, wait)
                    } else {
                        Op::TryRecv(c)
                    },
                )
            }
            8 => {
                let mut loads = Vec::new();
                while let Some(load) = self.model.try_pop(t, c)? {
                    loads.push(load);
                }
                loads
                    .into_iter()
                    .try_for_each(|load| self.model.keep(t, load))?;
                self.add(t, Op::TryIter(c))
            }
            9 => {
                let count = self.rng.usize(..5);
                let mut loads = Vec::new();
                while loads.len() < count
                    && let Some(load) = self.model.pop(t, c)?
                {
                    loads.push(load);
                }
                loads
                    .into_iter()
                    .try_for_each(|load| self.model.keep(t, load))?;
                self.add(t, Op::Iter(c, count))
            }
            10 => {
                let count = self.rng.usize(..4);
                let mut left = count;
                while left > 0
                    && let Some(load) = self.model.pop(t, c)?
                {
                    self.model.keep(t, load)?;
                    left -= 1;
                }
                self.model.take(t, Load::Receiver(c))?;
                self.model.lose_receiver(t, c)?;
                self.add(t, Op::IntoIter(c, count))
            }
            _ => self.gather(t, c),
        }
    }

    pub(super) fn drop_sender(&mut self, t: usize, c: usize) -> Check {
        self.model.take(t, Load::Sender(c))?;
        self.model.lose_sender(t, c)?;
        self.add(t, Op::DropSender(c))
    }

    pub(super) fn any_end(&mut self, t: usize, c: usize) -> Check {
        match self.rng.u32(..8) {
            0..2 => {
                self.model.give(t, t, Give::Clone(c))?;
                self.add(t, Op::CloneSender(c))
            }
            2..5 => self.drop_sender(t, c),
            5 => self.add(t, Op::ShowEnds(c)),
            _ => {
                self.model.take(t, Load::Receiver(c))?;
                self.model.lose_receiver(t, c)?;
                self.add(t, Op::DropReceiver(c))
            }
        }
    }
}
