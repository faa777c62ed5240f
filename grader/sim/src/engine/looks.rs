//! Looks that find nothing, one after the other: a thread that polls instead of waiting.

use super::At;
use super::context;
use super::fault::Fault;
use super::footprint::Touch;
use super::run::Run;
use super::schedule;

/// So many looks in a row are a busy wait.
pub const LIMIT: u32 = 10_000;
/// So many may be by chance, and need not be a loop.
const PATIENCE: u32 = 2;

/// What was looked at in vain. The later ones say more about the cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// The clock.
    Clock,
    /// Nothing: `spin_loop`.
    Spin,
    /// Nothing: `yield_now`.
    Yield,
    /// A sleep or park of no time.
    NoTime,
    /// An atomic that has not changed.
    Unchanged,
    /// A thread that has not ended.
    Unfinished,
    /// A lock that is taken.
    Locked,
    /// A bounded channel without room.
    Full,
    /// A channel without messages.
    Empty,
    /// A channel without messages and senders.
    Closed,
    /// A channel without its receiver.
    Gone,
}

impl Look {
    /// Whether it asked for something that may come later.
    fn is_poll(self) -> bool {
        matches!(
            self,
            Self::Unfinished | Self::Locked | Self::Full | Self::Empty
        )
    }
}

/// A thread's looks since it last got anywhere.
#[derive(Default)]
pub struct Looks {
    count: u32,
    /// Locks taken since; no look by itself, but a loop may do nothing else.
    locks: u32,
    telling: Option<(Look, At)>,
    /// As `count` and `telling`, but not begun anew by a wait for a lock.
    polls: u32,
    polled: Option<(Look, At)>,
    /// What the last atomics read were: their addresses and values.
    seen: [(usize, u64); 4],
    next: usize,
}

impl Looks {
    /// The thread got somewhere.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// The thread had to wait for a lock: what it looks at there may be as it was.
    pub fn wait_for_lock(&mut self) {
        *self = Self {
            polls: self.polls,
            polled: self.polled,
            ..Self::default()
        };
    }

    /// The looks since the thread last got anywhere, and the most telling one, if they cannot be by chance.
    pub fn polls(&self) -> Option<(u32, Look, At)> {
        let (look, at) = self.polled.filter(|_| self.polls >= LIMIT / 10)?;
        Some((self.polls, look, at))
    }

    /// Counts a lock taken.
    pub fn count_lock(&mut self) {
        self.locks += 1;
    }

    /// Whether the thread has done nothing but take locks for long.
    pub fn only_locks(&self) -> bool {
        self.locks >= LIMIT
    }

    /// Whether a value is the one that was read before; `None` if that one is unknown.
    fn unchanged(&mut self, address: usize, value: u64) -> Option<bool> {
        if let Some((_, known)) = self.seen.iter_mut().find(|(known, _)| *known == address) {
            return Some(real_std::mem::replace(known, value) == value);
        }
        self.seen[self.next] = (address, value);
        self.next = (self.next + 1) % self.seen.len();
        None
    }

    /// Counts a look in vain; the most telling one when it is one too many.
    fn count(&mut self, look: Look, at: At) -> Option<(Look, At)> {
        self.count += 1;
        self.polls = self.polls.saturating_add(1);
        for telling in [&mut self.telling, &mut self.polled] {
            if telling.is_none_or(|(known, _)| look >= known) {
                *telling = Some((look, at));
            }
        }
        self.telling.filter(|_| self.count >= LIMIT)
    }
}

/// Notes a look that found nothing. The one too many ends the run, and this never returns.
pub fn look(look: Look, at: At) {
    if context::try_with(|run| run.is_some_and(|run| run.look(look, at))) {
        schedule::give_way();
    }
}

/// Notes that an atomic was read: whether that got anywhere depends on what was read before.
pub fn read(address: usize, value: u64, at: At) {
    let unchanged = context::try_with(|run| {
        let run = run?;
        run.touch_address(address, Touch::Look);
        run.current().looks.unchanged(address, value)
    });
    match unchanged {
        Some(true) => look(Look::Unchanged, at),
        Some(false) => succeed(),
        None => {}
    }
}

/// Notes that what is seen next may depend on anything.
pub fn look_around() {
    context::try_with(|run| {
        if let Some(run) = run {
            run.touch_world();
        }
    });
}

/// Notes that an atomic was changed.
pub fn change(address: usize) {
    context::try_with(|run| {
        if let Some(run) = run {
            run.touch_address(address, Touch::Change);
            run.idle = 0;
        }
    });
    succeed();
}

/// Notes that the current thread got somewhere.
pub fn succeed() {
    context::try_with(|run| {
        if let Some(run) = run {
            run.current().looks.forget();
        }
    });
}

impl Run {
    fn look(&mut self, look: Look, at: At) -> bool {
        if look.is_poll() && self.places.ours(at) {
            self.tally.idle_polls += 1;
        }
        let looks = &mut self.current().looks;
        let over = looks.count(look, at);
        let vain = looks.count > PATIENCE;
        self.current().vain = vain;
        let Some((look, at)) = over else {
            return false;
        };
        self.stop_with(Fault::BusyWait { look, at });
        true
    }
}

#[cfg(test)]
mod tests {
    use real_std::panic::Location;

    use super::*;

    #[test]
    fn the_last_of_many_looks_is_told_by_the_most_telling_one() {
        let (early, late) = (Location::caller(), Location::caller());
        let mut looks = Looks::default();
        assert_eq!(looks.count(Look::Empty, early), None);
        for _ in 2..LIMIT {
            assert_eq!(looks.count(Look::Clock, late), None);
        }
        assert_eq!(looks.count(Look::Clock, late), Some((Look::Empty, early)));
    }

    #[test]
    fn getting_somewhere_begins_anew() {
        let mut looks = Looks::default();
        for _ in 0..3 * LIMIT {
            assert_eq!(looks.count(Look::Full, Location::caller()), None);
            looks.forget();
        }
    }

    #[test]
    fn a_wait_for_a_lock_gets_nowhere_by_itself() {
        let here = Location::caller();
        let mut looks = Looks::default();
        for _ in 0..LIMIT / 10 {
            assert_eq!(looks.polls(), None);
            assert_eq!(looks.count(Look::Empty, here), None);
            looks.wait_for_lock();
        }
        assert_eq!(looks.polls(), Some((LIMIT / 10, Look::Empty, here)));
        looks.forget();
        assert_eq!(looks.polls(), None);
    }

    #[test]
    fn values_are_compared_by_address() {
        let mut looks = Looks::default();
        assert_eq!(looks.unchanged(8, 1), None);
        assert_eq!(looks.unchanged(16, 2), None);
        assert_eq!(looks.unchanged(8, 1), Some(true));
        assert_eq!(looks.unchanged(16, 3), Some(false));
        assert_eq!(looks.unchanged(16, 3), Some(true));
    }
}
