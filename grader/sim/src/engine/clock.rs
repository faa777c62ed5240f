//! Virtual time: it stands still while anybody can run, then jumps to the next deadline.

use real_std::cmp::Reverse;
use real_std::collections::BinaryHeap;
use real_std::time::Duration;

use super::task::TaskId;

/// Nanoseconds since the run began.
pub type Nanos = u64;

/// What one look at the clock costs, so that clocks tick.
const TICK: Nanos = 20;

/// The time of a run and the deadlines in it.
#[derive(Default)]
pub struct Clock {
    now: Nanos,
    /// Deadline, the waiting task and the number of its wait: stale entries are skipped.
    timers: BinaryHeap<Reverse<(Nanos, TaskId, u64)>>,
}

impl Clock {
    /// The time, unchanged.
    pub fn now(&self) -> Nanos {
        self.now
    }

    /// The time after a look at it.
    pub fn tick(&mut self) -> Nanos {
        self.now = self.now.saturating_add(TICK);
        self.now
    }

    /// When `wait` from now ends; `None` is never.
    pub fn deadline(&self, wait: Duration) -> Option<Nanos> {
        Nanos::try_from(wait.as_nanos())
            .ok()
            .and_then(|nanos| self.now.checked_add(nanos))
    }

    /// Remembers to wake a task's wait of that number.
    pub fn set_timer(&mut self, deadline: Nanos, task: TaskId, wait: u64) {
        self.timers.push(Reverse((deadline, task, wait)));
    }

    /// The next timer that is due now.
    pub fn pop_due(&mut self) -> Option<(TaskId, u64)> {
        let Reverse((deadline, _, _)) = self.timers.peek()?;
        if *deadline > self.now {
            return None;
        }
        self.timers
            .pop()
            .map(|Reverse((_, task, wait))| (task, wait))
    }

    /// Takes the nearest timer of all, however far away it is.
    pub fn pop_nearest(&mut self) -> Option<(Nanos, TaskId, u64)> {
        self.timers.pop().map(|Reverse(timer)| timer)
    }

    /// Whether no further timer is set.
    pub fn is_quiet(&self) -> bool {
        self.timers.is_empty()
    }

    /// Jumps forward.
    pub fn jump(&mut self, to: Nanos) {
        self.now = self.now.max(to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_wait_has_no_deadline() {
        assert_eq!(Clock::default().deadline(Duration::MAX), None);
    }

    #[test]
    fn a_timer_is_due_at_its_deadline_and_not_before() {
        let mut clock = Clock::default();
        clock.set_timer(10, TaskId(3), 1);
        clock.jump(9);
        assert_eq!(clock.pop_due(), None);
        clock.jump(10);
        assert_eq!(clock.pop_due(), Some((TaskId(3), 1)));
        assert_eq!(clock.pop_due(), None);
    }

    #[test]
    fn time_never_goes_back() {
        let mut clock = Clock::default();
        clock.jump(10);
        clock.jump(5);
        assert_eq!(clock.now(), 10);
        assert!(clock.tick() > 10);
    }
}
