//! Who could end a wait: the other end of a channel, the holder of a lock, the thread to be joined.

use crate::engine::channel::{Channel, Sender};
use crate::engine::held;
use crate::engine::lock::Holder;
use crate::engine::run::Run;
use crate::engine::task::TaskId;
use crate::engine::wait::On;

/// A sender that keeps a channel open, and the thread that seems to own it.
#[derive(Clone, Copy)]
pub struct LiveSender {
    pub sender: Sender,
    /// Whoever used it last, or made it; `None` when that thread has ended.
    pub owner: Option<TaskId>,
    /// Whether the owner is more than a guess: it used the sender, or nobody else is left.
    pub sure: bool,
    /// Whether nobody but the owner is left.
    pub alone: bool,
    /// Whether it was cloned but never used: the one that `drop(tx)` is forgotten for.
    pub leftover: bool,
}

/// The senders of a channel that are alive, in the order in which they were made.
pub fn senders(run: &Run, channel: &Channel) -> Vec<LiveSender> {
    let state = held(&channel.state);
    let cloned = state.cloned;
    let only = only_live(run);
    let alive = |id: &TaskId| !run.task(*id).ended();
    let live = |sender: &Sender| {
        let user = sender.used.map(|(id, _)| id).filter(alive);
        let user = user.or_else(|| captor(run, sender));
        LiveSender {
            sender: *sender,
            owner: only.or(user).or(sender.by.filter(alive)),
            sure: only.is_some() || user.is_some(),
            alone: only.is_some(),
            leftover: cloned && !sender.cloned && sender.used.is_none(),
        }
    };
    state.senders.iter().flatten().map(live).collect()
}

/// The only live thread whose closure took the sender along, if the source says which closure that was.
fn captor(run: &Run, sender: &Sender) -> Option<TaskId> {
    let kept = run.places.named(sender.made)?.kept.as_deref()?;
    let line = kept.strip_prefix("captured by the closure")?;
    let line: u32 = line.rsplit("at line ").next()?.parse().ok()?;
    let there = |id: &TaskId| {
        let spawned = run.task(*id).spawned;
        run.places.ours(spawned) && spawned.line() == line
    };
    let mut threads = live(run).filter(there);
    threads.next().filter(|_| threads.next().is_none())
}

/// Whether the submission made one of the senders that are alive.
pub fn keeps_one(run: &Run, channel: &Channel) -> bool {
    senders(run, channel)
        .iter()
        .any(|live| run.places.ours(live.sender.made))
}

/// Whether the test made a sender that the submission used last.
pub fn given(run: &Run, sender: &Sender) -> bool {
    let ours = |at| run.places.ours(at);
    !ours(sender.made) && sender.used.is_some_and(|(_, at)| ours(at))
}

/// Who owns the receiver of a channel, and whether that is more than a guess.
pub fn receiver(run: &Run, channel: &Channel) -> Option<(TaskId, bool)> {
    if let Some(only) = only_live(run) {
        return Some((only, true));
    }
    let state = held(&channel.state);
    let alive = |id: &TaskId| !run.task(*id).ended();
    let user = state.receiver?.used.map(|(id, _)| id).filter(alive);
    user.map(|id| (id, true))
        .or(state.creator.filter(alive).map(|id| (id, false)))
}

/// The only thread that has not ended.
fn only_live(run: &Run) -> Option<TaskId> {
    let mut live = live(run);
    live.next().filter(|_| live.next().is_none())
}

/// All threads that have not ended.
pub fn live(run: &Run) -> impl Iterator<Item = TaskId> + '_ {
    (0..)
        .map(TaskId)
        .zip(&run.tasks)
        .filter(|(_, task)| !task.ended())
        .map(|(id, _)| id)
}

/// Those threads of a scope that have not ended.
pub fn scoped(run: &Run, scope: usize) -> impl Iterator<Item = TaskId> + '_ {
    live(run).filter(move |id| run.task(*id).scope == Some(scope))
}

/// Who holds the lock that a thread waits for.
pub fn holders(run: &Run, id: TaskId) -> Vec<Holder> {
    match run.task(id).wait().map(|wait| &wait.on) {
        Some(On::Lock(lock, _)) => lock.holders(run.id),
        _ => Vec::new(),
    }
}

/// The hold of `holder` on the lock that `id` waits for.
pub fn held_against(run: &Run, holder: TaskId, id: TaskId) -> Option<Holder> {
    holders(run, id)
        .into_iter()
        .find(|known| known.task == holder)
}

/// Whether [`providers`] are all there are, and none of them is guessed.
pub fn sure(run: &Run, id: TaskId) -> bool {
    match run.task(id).wait().map(|wait| &wait.on) {
        Some(On::Message(channel)) => senders(run, channel).iter().all(|live| live.sure),
        Some(On::Room(channel) | On::Taker(channel)) => {
            receiver(run, channel).is_some_and(|(_, sure)| sure)
        }
        _ => true,
    }
}

/// The threads that would have to act for `id` to go on, most telling first.
pub fn providers(run: &Run, id: TaskId) -> Vec<TaskId> {
    let Some(wait) = run.task(id).wait() else {
        return Vec::new();
    };
    match &wait.on {
        On::Message(channel) => senders(run, channel)
            .iter()
            .filter_map(|live| live.owner)
            .collect(),
        On::Room(channel) | On::Taker(channel) => receiver(run, channel)
            .map(|(id, _)| id)
            .into_iter()
            .collect(),
        On::End(other) => vec![*other],
        On::Once(other) => other.iter().copied().collect(),
        On::Scope(scope) => scoped(run, *scope).collect(),
        On::Lock(..) => holders(run, id).iter().map(|holder| holder.task).collect(),
        On::Notify | On::Unpark | On::Barrier(_) => {
            live(run).filter(|other| *other != id).collect()
        }
        On::Sleep => Vec::new(),
    }
}
