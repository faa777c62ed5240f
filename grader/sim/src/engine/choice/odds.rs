//! The draw: any thread that can run, some more likely than others.
//!
//! With equal odds a thread that spawns five others hardly ever gets to spawn all of them before the
//! first one runs. So in one run of two every thread has odds of its own.

use fastrand::Rng;

use crate::engine::task::TaskId;

/// After so many refusals the next one drawn must run.
const ROUNDS: u32 = 32;

/// Odds per thread.
#[derive(Debug)]
pub struct Odds {
    rng: Rng,
    uneven: bool,
    /// How many coins must fall right before a thread runs.
    reluctance: Vec<u8>,
}

impl Odds {
    pub fn new(rng: Rng, uneven: bool) -> Self {
        Self {
            rng,
            uneven,
            reluctance: Vec::new(),
        }
    }

    pub fn draw(&mut self, candidates: &[TaskId]) -> TaskId {
        let mut drawn = candidates[self.index(candidates.len())];
        if self.uneven {
            for _ in 0..ROUNDS {
                let coins = (1 << self.reluctance(drawn)) - 1;
                if self.rng.u32(..) & coins == 0 {
                    break;
                }
                drawn = candidates[self.index(candidates.len())];
            }
        }
        drawn
    }

    pub fn index(&mut self, len: usize) -> usize {
        self.rng.usize(..len)
    }

    /// A thread's odds: it always has some.
    fn reluctance(&mut self, id: TaskId) -> u8 {
        while self.reluctance.len() <= id.index() {
            self.reluctance.push(2 * self.rng.u8(..4));
        }
        self.reluctance[id.index()]
    }
}
