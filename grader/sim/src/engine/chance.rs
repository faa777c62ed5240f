//! The draw among the threads that can run.
//!
//! With equal odds a thread that spawns five others hardly ever gets to spawn all of them before the
//! first one runs. So in one run of two every thread has odds of its own.

use super::run::Run;
use super::task::TaskId;

/// After so many refusals the next one drawn must run.
const ROUNDS: u32 = 32;

impl Run {
    /// Draws one of the threads that can run; there must be some.
    pub fn draw(&mut self) -> TaskId {
        let mut drawn = self.runnable[self.rng.usize(..self.runnable.len())];
        if self.uneven {
            for _ in 0..ROUNDS {
                let coins = (1 << self.task(drawn).reluctance) - 1;
                if self.rng.u32(..) & coins == 0 {
                    break;
                }
                drawn = self.runnable[self.rng.usize(..self.runnable.len())];
            }
        }
        drawn
    }

    /// The odds of a new thread: it always has some.
    pub fn reluctance(&mut self) -> u8 {
        if self.uneven { 2 * self.rng.u8(..4) } else { 0 }
    }
}
