//! What a channel has inside, and who knows it.

use super::{Check, Clock, Model, No, Way, merge};
use crate::program::Load;

impl Model {
    pub fn open(&mut self, t: usize, c: usize, capacity: Option<usize>, many: bool) -> Check {
        if self.channels[c].open {
            return Err(No);
        }
        let channel = &mut self.channels[c];
        (channel.open, channel.capacity, channel.many, channel.alive) = (true, capacity, many, 1);
        self.threads[t].senders[c] = 1;
        self.threads[t].receivers[c] = true;
        Ok(())
    }

    /// Sends where it does not wait.
    pub fn push(&mut self, t: usize, c: usize, load: Load) -> Check {
        if let Some((_, gone)) = &self.channels[c].gone {
            let gone = *gone;
            return if self.knows(t, gone) {
                self.discard(t, load)
            } else {
                Err(No)
            };
        }
        let channel = &self.channels[c];
        let (sent, many, capacity) = (channel.pushes.0.len(), channel.many, channel.capacity);
        if capacity.is_some_and(|capacity| channel.queue.len() >= capacity) {
            return Err(No);
        }
        let way = if many { Way::Add } else { Way::Exact };
        self.touch(t, |model, index| &mut model.channels[index].pushes, c, way)?;
        // Whoever is known to be the next to send waits for what makes room.
        let room = capacity.and_then(|capacity| sent.checked_sub(capacity));
        if let Some(room) = room.filter(|_| !many) {
            let room = self.channels[c].pops[room].clone();
            self.learn(t, &room);
        }
        let clock = self.threads[t].clock.clone();
        self.channels[c].queue.push((load, clock));
        Ok(())
    }

    /// Sends where that is known to be possible, or known not to be.
    pub fn try_push(&mut self, t: usize, c: usize, load: Load) -> Check {
        let channel = &self.channels[c];
        let Some(capacity) = channel.capacity.filter(|_| channel.gone.is_none()) else {
            return self.push(t, c, load);
        };
        let mine = self.threads[t].receivers[c];
        if channel.queue.len() >= capacity {
            let known = |(_, clock): &(Load, Clock)| self.knows_all(t, clock);
            let certain = mine && channel.queue.iter().all(known);
            return if certain || self.racy() {
                self.discard(t, load)
            } else {
                Err(No)
            };
        }
        let room = channel.pushes.0.len().checked_sub(capacity);
        if room.is_some_and(|room| !self.knows_all(t, &channel.pops[room])) {
            return Err(No);
        }
        self.push(t, c, load)
    }

    /// Receives by waiting; nothing if the channel is closed.
    pub fn pop(&mut self, t: usize, c: usize) -> Result<Option<Load>, No> {
        if !self.threads[t].receivers[c] {
            return Err(No);
        }
        if self.channels[c].queue.is_empty() {
            if self.channels[c].alive > 0 {
                return Err(No);
            }
            let closed = self.channels[c].closed.clone();
            self.learn(t, &closed);
            return Ok(None);
        }
        let (load, clock) = self.channels[c].queue.remove(0);
        self.learn(t, &clock);
        self.stamp(t);
        let clock = self.threads[t].clock.clone();
        self.channels[c].pops.push(clock);
        Ok(Some(load))
    }

    /// Receives without waiting; nothing if there is nothing.
    pub fn try_pop(&mut self, t: usize, c: usize) -> Result<Option<Load>, No> {
        if !self.threads[t].receivers[c] {
            return Err(No);
        }
        let channel = &self.channels[c];
        if let Some((_, clock)) = channel.queue.first() {
            if !self.knows_all(t, clock) {
                return Err(No);
            }
            return self.pop(t, c);
        }
        // Nobody else may send now, nor be about to go.
        let known = if channel.alive == 0 {
            self.knows_all(t, &channel.closed)
        } else {
            self.racy() || self.threads[t].senders[c] == channel.alive
        };
        if known { Ok(None) } else { Err(No) }
    }

    /// A message goes from hand to hand, at a rendezvous.
    pub fn meet(&mut self, from: usize, to: usize, c: usize, load: Load) -> Check {
        self.take(from, load)?;
        if self.threads[from].senders[c] == 0 || !self.threads[to].receivers[c] {
            return Err(No);
        }
        self.touch(
            from,
            |model, index| &mut model.channels[index].pushes,
            c,
            Way::Exact,
        )?;
        self.stamp(to);
        let (mine, theirs) = (
            self.threads[from].clock.clone(),
            self.threads[to].clock.clone(),
        );
        self.learn(from, &theirs);
        self.learn(to, &mine);
        self.channels[c].pops.push(mine);
        self.keep(to, load)
    }

    /// A receiver is dropped under a sender that waits.
    pub fn leave_waiting(&mut self, from: usize, to: usize, c: usize, load: Load) -> Check {
        let channel = &self.channels[c];
        let full = channel
            .capacity
            .is_some_and(|capacity| channel.queue.len() == capacity);
        if !full || channel.gone.is_some() || self.threads[from].senders[c] == 0 {
            return Err(No);
        }
        self.take(from, load)?;
        if self.threads[from].senders[c] == 0 {
            return Err(No);
        }
        let earlier = self.channels[c].pushes.0.clone();
        if earlier.iter().any(|(stamp, _)| !self.knows(from, *stamp)) {
            return Err(No);
        }
        if !std::mem::take(&mut self.threads[to].receivers[c]) {
            return Err(No);
        }
        self.lose_receiver(to, c)?;
        let gone = self.threads[to].clock.clone();
        self.learn(from, &gone);
        self.discard(from, load)
    }

    /// Many numbers go through an empty channel.
    pub fn stream(&mut self, from: usize, to: usize, c: usize) -> Check {
        let channel = &self.channels[c];
        let mine = self.threads[from].senders[c] > 0 && self.threads[to].receivers[c];
        if channel.many
            || !channel.queue.is_empty()
            || !mine
            || from == to && channel.capacity.is_some()
        {
            return Err(No);
        }
        if channel.capacity == Some(0) {
            return self.meet(from, to, c, Load::Number(0));
        }
        // As many as say of the last ones when they left.
        for _ in 0..channel.capacity.unwrap_or(1) {
            self.push(from, c, Load::Number(0))?;
            self.pop(to, c)?;
        }
        Ok(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "as its kin")]
    pub fn lose_sender(&mut self, t: usize, c: usize) -> Check {
        self.stamp(t);
        let clock = self.threads[t].clock.clone();
        let channel = &mut self.channels[c];
        channel.alive -= 1;
        merge(&mut channel.closed, &clock);
        Ok(())
    }

    pub fn lose_receiver(&mut self, t: usize, c: usize) -> Check {
        let queue = std::mem::take(&mut self.channels[c].queue);
        if queue.iter().any(|(_, clock)| !self.knows_all(t, clock)) {
            return Err(No);
        }
        let stamp = self.stamp(t);
        self.channels[c].gone = Some((self.threads[t].clock.clone(), stamp));
        for (load, _) in queue {
            self.discard(t, load)?;
        }
        Ok(())
    }
}
