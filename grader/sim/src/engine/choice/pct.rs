//! Priorities that change a few times: finds faults that need a thread to be late at one certain moment.
//!
//! After Burckhardt, Kothari, Musuvathi, Nagarakatte: "A Randomized Scheduler with Probabilistic
//! Guarantees of Finding Bugs", ASPLOS 2010. A run's length is not known beforehand, so it is drawn, too.

use fastrand::Rng;

use super::Options;
use crate::engine::task::TaskId;

/// A run has at most this many changes.
const CHANGES: u8 = 3;
/// The lengths that are reckoned with, as powers of two.
const LENGTHS: real_std::ops::Range<u32> = 3..13;

/// Priorities per thread.
#[derive(Debug)]
pub struct Pct {
    rng: Rng,
    priorities: Vec<i64>,
    /// The choices at which whoever would run falls behind all others.
    changes: Vec<u64>,
    choices: u64,
    /// Below all priorities so far.
    lowest: i64,
}

impl Pct {
    pub fn new(mut rng: Rng) -> Self {
        let length = 1 << rng.u32(LENGTHS);
        let count = rng.u8(..=CHANGES);
        let changes = (0..count).map(|_| rng.u64(..length)).collect();
        Self {
            rng,
            priorities: Vec::new(),
            changes,
            choices: 0,
            lowest: 0,
        }
    }

    /// The thread with the highest priority. One that gets nowhere falls behind, or nobody else would
    /// ever run.
    pub fn highest(&mut self, options: &Options<'_>) -> TaskId {
        if options.vain {
            self.fall_behind(options.turn.task);
        }
        let mut first = self.first(options.candidates);
        if self.changes.contains(&self.choices) {
            self.fall_behind(first);
            first = self.first(options.candidates);
        }
        self.choices += 1;
        first
    }

    pub fn index(&mut self, len: usize) -> usize {
        self.rng.usize(..len)
    }

    fn first(&mut self, candidates: &[TaskId]) -> TaskId {
        let mut first = candidates[0];
        for id in candidates {
            if self.priority(*id) > self.priority(first) {
                first = *id;
            }
        }
        first
    }

    fn priority(&mut self, id: TaskId) -> i64 {
        while self.priorities.len() <= id.index() {
            self.priorities.push(self.rng.i64(1..1 << 40));
        }
        self.priorities[id.index()]
    }

    fn fall_behind(&mut self, id: TaskId) {
        self.priority(id);
        self.lowest -= 1;
        self.priorities[id.index()] = self.lowest;
    }
}

#[cfg(test)]
mod tests {
    use super::super::Turn;
    use super::*;

    fn options(candidates: &[TaskId], vain: bool) -> Options<'_> {
        let turn = Turn {
            task: candidates[0],
            number: 0,
        };
        Options {
            candidates,
            turn,
            vain,
        }
    }

    #[test]
    fn a_thread_that_looks_in_vain_falls_behind() {
        let both = [TaskId(0), TaskId(1)];
        let mut pct = Pct::new(Rng::with_seed(1));
        pct.changes.clear();
        let first = pct.highest(&options(&both, false));
        let order = if first == both[0] {
            both
        } else {
            [both[1], both[0]]
        };
        assert_eq!(pct.highest(&options(&order, false)), order[0]);
        assert_eq!(pct.highest(&options(&order, true)), order[1]);
        assert_eq!(pct.highest(&options(&order, false)), order[1]);
    }
}
