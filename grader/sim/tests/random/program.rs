//! A random program as data: threads of operations on numbered things.
//!
//! Every operation is total: on an end that the thread does not have it does nothing and says so. So
//! whatever is left when operations are taken away is a program, too.

use std::fmt;

/// How many of each thing there are.
pub const CHANNELS: usize = 4;
pub const LOCKS: usize = 2;
pub const ATOMICS: usize = 2;
pub const FLAGS: usize = 4;

/// Which family a program belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Every schedule shows the same.
    Ordered,
    /// Schedules differ in what they show.
    Racy,
}

/// Threads of operations; thread 0 is the main one, the others wait for their `Spawn`.
#[derive(Clone, Debug, PartialEq)]
pub struct Program {
    pub family: Family,
    pub threads: Vec<Vec<Op>>,
    /// How many threads each barrier waits for.
    pub barriers: Vec<usize>,
}

/// How long to wait at most. No result depends on how busy the machine is: what is waited for is
/// either there, or never comes, or the time is far away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    Zero,
    Short,
    Far,
    Max,
}

/// What is done when a value is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Nothing,
    /// Sends on a channel; only unbounded ones, so that it never waits.
    Send(usize),
    Lock(usize),
    /// Sends to the main thread, which sorts what it gets.
    Report,
}

/// What a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Load {
    Number(u32),
    /// Tells when it is dropped, and acts.
    Loud(u32, Act),
    Sender(usize),
    Receiver(usize),
}

/// What a new thread is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Give {
    Clone(usize),
    Sender(usize),
    Receiver(usize),
}

/// How one looks at an atomic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Atomic {
    Load,
    Store(u32),
    Swap(u32),
    Add(u32),
    Max(u32),
    Exchange(u32, u32),
}

/// One operation; those with a body do it while they hold something.
#[derive(Clone, Debug, PartialEq)]
pub enum Op {
    Open(usize, Option<usize>),
    Send(usize, Load),
    TrySend(usize, Load),
    SendMany(usize, u32),
    Recv(usize),
    TryRecv(usize),
    RecvTimeout(usize, Wait),
    RecvMany(usize, u32),
    /// So many items of `iter`.
    Iter(usize, usize),
    TryIter(usize),
    /// So many items of `into_iter`, and the receiver is gone.
    IntoIter(usize, usize),
    /// Everything until the channel is closed, sorted.
    Gather(usize),
    CloneSender(usize),
    DropSender(usize),
    DropReceiver(usize),
    ShowEnds(usize),
    Lock(usize, Vec<Op>),
    TryLock(usize, Vec<Op>),
    Read(usize, Vec<Op>),
    TryRead(usize, Vec<Op>),
    Write(usize, Vec<Op>),
    TryWrite(usize, Vec<Op>),
    /// As `Lock`, seen by nobody but the total.
    LockAdd(usize),
    WriteAdd(usize),
    Poisoned(usize),
    ClearPoison(usize),
    ShowLocks(usize),
    /// A wait for a notification that never comes.
    WaitInVain(usize, Wait),
    Notify(bool),
    /// Waits for its turn, by a condition variable.
    Turn(u32),
    Barrier(usize),
    CallOnce(usize, Vec<Op>),
    CallOnceForce(usize),
    OnceDone(usize),
    CellSet(u32),
    CellGet,
    CellInit(u32),
    CellInitPanics,
    Lazy,
    Atomic(usize, Atomic),
    /// As `Atomic(_, Add(1))`, seen by nobody but the total.
    AtomicAdd(usize),
    LocalCount,
    LocalKeep(Load),
    Spawn(usize, bool, Vec<Give>),
    Join(usize),
    AwaitFinished(usize),
    IsFinished(usize),
    Scope(Vec<(usize, Vec<Give>)>, Vec<Op>),
    /// Raises a flag for a thread that may be parked.
    Signal(usize, usize),
    Await(usize),
    Unpark,
    Park,
    ParkTimeout,
    Yield,
    Sleep,
    Catch(Vec<Op>),
    /// Holds a value that acts when it is dropped.
    Guarded(u32, Act, Vec<Op>),
    Return(Load),
    Panic(u32),
    Resume(u32),
}

impl Op {
    /// What is done inside.
    pub fn body(&self) -> Option<&Vec<Op>> {
        match self {
            Self::Lock(_, body)
            | Self::TryLock(_, body)
            | Self::Read(_, body)
            | Self::TryRead(_, body)
            | Self::Write(_, body)
            | Self::TryWrite(_, body)
            | Self::CallOnce(_, body)
            | Self::Scope(_, body)
            | Self::Catch(body)
            | Self::Guarded(_, _, body) => Some(body),
            _ => None,
        }
    }

    /// The same, to change it.
    pub fn body_mut(&mut self) -> Option<&mut Vec<Op>> {
        match self {
            Self::Lock(_, body)
            | Self::TryLock(_, body)
            | Self::Read(_, body)
            | Self::TryRead(_, body)
            | Self::Write(_, body)
            | Self::TryWrite(_, body)
            | Self::CallOnce(_, body)
            | Self::Scope(_, body)
            | Self::Catch(body)
            | Self::Guarded(_, _, body) => Some(body),
            _ => None,
        }
    }
}

impl Program {
    /// How many operations it has.
    pub fn len(&self) -> usize {
        self.threads.iter().map(|ops| count(ops)).sum()
    }
}

fn count(ops: &[Op]) -> usize {
    let inside = |op: &Op| op.body().map_or(0, |body| count(body));
    ops.iter().map(|op| 1 + inside(op)).sum()
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:?}, barriers {:?}", self.family, self.barriers)?;
        for (number, ops) in self.threads.iter().enumerate() {
            if number == 0 || !ops.is_empty() {
                writeln!(f, "thread {number}:")?;
                show(f, ops, 1)?;
            }
        }
        Ok(())
    }
}

fn show(f: &mut fmt::Formatter<'_>, ops: &[Op], depth: usize) -> fmt::Result {
    for op in ops {
        let Some(body) = op.body() else {
            writeln!(f, "{:1$}{op:?}", "", 4 * depth)?;
            continue;
        };
        let mut head = op.clone();
        if let Some(body) = head.body_mut() {
            body.clear();
        }
        writeln!(f, "{:1$}{head:?}", "", 4 * depth)?;
        show(f, body, depth + 1)?;
    }
    Ok(())
}
