//! What is known of a program while it is put together: who has which end, what is queued, and what
//! happens before what.
//!
//! A program is built as one of its own schedules. An operation may be added when it would not wait in
//! that schedule and when whatever it depends on happens before it in every schedule. So all schedules
//! end, and all show the same; for racy programs only the first holds, and not even that for sure.

mod channels;
mod loads;
mod threads;

use crate::program::{Act, CHANNELS, Family, LOCKS, Load};

/// An operation may not be added.
#[derive(Debug)]
pub struct No;

pub type Check = Result<(), No>;

/// How far into each thread's past somebody can see.
pub type Clock = Vec<u32>;

/// Who did something, and when on its own clock.
#[derive(Clone, Copy)]
pub struct Stamp(usize, u32);

/// How a thing is touched. Several adds may come in any order, and so may several reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Exact,
    Add,
    Read,
}

/// Those who touched a thing.
#[derive(Clone, Default)]
pub struct Touched(Vec<(Stamp, Way)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Catch,
    Scope,
    Lock(usize),
    Read(usize),
    Write(usize),
    Once(usize),
    Guard(Act),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    New,
    Running,
    Poisoned,
    Done,
}

#[derive(Clone, Default)]
pub struct Channel {
    pub open: bool,
    pub capacity: Option<usize>,
    /// Whether several threads may send at once; then it can only be gathered.
    pub many: bool,
    /// Senders alive, wherever they are.
    pub alive: usize,
    pub queue: Vec<(Load, Clock)>,
    /// When each message left.
    pops: Vec<Clock>,
    pushes: Touched,
    closed: Clock,
    /// When the receiver was dropped.
    pub gone: Option<(Clock, Stamp)>,
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not depend on each other"
)]
#[derive(Clone, Default)]
pub struct Thread {
    pub running: bool,
    pub ended: bool,
    pub joined: bool,
    pub scoped: bool,
    pub spawner: usize,
    clock: Clock,
    pub senders: [usize; CHANNELS],
    pub receivers: [bool; CHANNELS],
    /// What it drops at its very end.
    pub kept: Vec<Load>,
    /// Whether there was anything of that.
    pub keeps: bool,
    pub result: Option<Load>,
    pub frames: Vec<Holds>,
    /// Which scope frame each scoped child belongs to, by its depth.
    pub scoped_children: Vec<(usize, usize)>,
    pub token: bool,
}

#[derive(Clone)]
pub struct Model {
    pub family: Family,
    pub threads: Vec<Thread>,
    pub channels: Vec<Channel>,
    pub holders: [Option<usize>; LOCKS],
    pub writers: [Option<usize>; LOCKS],
    pub readers: [Vec<usize>; LOCKS],
    mutexes: [Touched; LOCKS],
    rwlocks: [Touched; LOCKS],
    pub onces: [Phase; LOCKS],
    once_touches: [Touched; LOCKS],
    pub others: Vec<Touched>,
    pub turn: u32,
    turns: Clock,
    pub flags: Vec<Option<(usize, Clock)>>,
}

fn merge(clock: &mut Clock, other: &Clock) {
    for (mine, theirs) in clock.iter_mut().zip(other) {
        *mine = (*mine).max(*theirs);
    }
}

impl Model {
    pub fn new(family: Family, count: usize) -> Self {
        let thread = Thread {
            clock: vec![0; count],
            ..Thread::default()
        };
        let mut model = Self {
            family,
            threads: vec![thread; count],
            channels: vec![Channel::default(); CHANNELS],
            holders: [None; LOCKS],
            writers: [None; LOCKS],
            readers: [const { Vec::new() }; LOCKS],
            mutexes: [const { Touched(Vec::new()) }; LOCKS],
            rwlocks: [const { Touched(Vec::new()) }; LOCKS],
            onces: [Phase::New; LOCKS],
            once_touches: [const { Touched(Vec::new()) }; LOCKS],
            others: vec![Touched::default(); 8],
            turn: 0,
            turns: vec![0; count],
            flags: vec![None; crate::program::FLAGS],
        };
        model.threads[0].running = true;
        for channel in &mut model.channels {
            channel.closed = vec![0; count];
        }
        model
    }

    pub fn racy(&self) -> bool {
        self.family == Family::Racy
    }

    /// Whether there is only one thread, ever.
    pub fn alone(&self) -> bool {
        self.threads.len() == 1
    }

    /// The thread's next operation.
    fn stamp(&mut self, t: usize) -> Stamp {
        self.threads[t].clock[t] += 1;
        Stamp(t, self.threads[t].clock[t])
    }

    /// Whether all of that happens before what the thread does now.
    fn knows(&self, t: usize, Stamp(other, when): Stamp) -> bool {
        self.racy() || other == t || self.threads[t].clock[other] >= when
    }

    fn knows_all(&self, t: usize, clock: &Clock) -> bool {
        let mine = &self.threads[t].clock;
        self.racy() || clock.iter().zip(mine).all(|(theirs, mine)| theirs <= mine)
    }

    fn learn(&mut self, t: usize, clock: &Clock) {
        merge(&mut self.threads[t].clock, clock);
    }

    fn touch(
        &mut self,
        t: usize,
        thing: fn(&mut Self, usize) -> &mut Touched,
        index: usize,
        way: Way,
    ) -> Check {
        let earlier = std::mem::take(thing(self, index));
        let conflict = earlier
            .0
            .iter()
            .any(|(stamp, theirs)| (way == Way::Exact || *theirs != way) && !self.knows(t, *stamp));
        *thing(self, index) = earlier;
        if conflict {
            return Err(No);
        }
        let stamp = self.stamp(t);
        thing(self, index).0.push((stamp, way));
        Ok(())
    }

    /// Touches something that has no rules of its own.
    pub fn touch_other(&mut self, t: usize, index: usize, way: Way) -> Check {
        self.touch(t, |model, index| &mut model.others[index], index, way)
    }

    pub fn touch_mutex(&mut self, t: usize, lock: usize, way: Way) -> Check {
        self.touch(t, |model, index| &mut model.mutexes[index], lock, way)
    }

    pub fn touch_rwlock(&mut self, t: usize, lock: usize, way: Way) -> Check {
        self.touch(t, |model, index| &mut model.rwlocks[index], lock, way)
    }

    pub fn touch_once(&mut self, t: usize, once: usize) -> Check {
        self.touch(
            t,
            |model, index| &mut model.once_touches[index],
            once,
            Way::Exact,
        )
    }
}
