//! What one run is allowed, and which schedule it takes.

use real_std::sync::Arc;

use check_record::{Named, Place};
use fastrand::Rng;

use super::choice::{Chooser, Odds, Pct, Script};

/// How to choose who runs next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Strategy {
    /// The seed chooses among the others; small programs are tried in every schedule.
    #[default]
    Mixed,
    /// Any thread that can run; in every second run some are more likely than others.
    Random,
    /// The thread with the highest priority; priorities change a few times in a run.
    Pct,
    /// Depth first through all choices.
    Systematic,
}

/// What one run is allowed, and which schedule it takes.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The number that replays the schedule.
    pub seed: u64,
    /// Scheduling points that the run may take.
    pub max_steps: u64,
    pub strategy: Strategy,
    /// Which lines may be shown to the learner.
    pub is_submission: fn(&Place) -> bool,
    /// What the submission calls the things that it makes.
    pub names: Arc<[Named]>,
    /// Whether to keep what happens, for a chart.
    pub chart: bool,
    /// Whether the body is a program's `main`, with whose end everything ends that needs more time.
    pub program: bool,
}

impl Settings {
    /// The usual settings for a schedule.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            max_steps: 1_000_000,
            strategy: Strategy::default(),
            is_submission: Place::in_submission,
            names: Arc::default(),
            chart: false,
            program: false,
        }
    }

    /// The way to choose that the strategy and the seed give for one run.
    pub(crate) fn chooser(&self) -> Chooser {
        let mut rng = Rng::with_seed(self.seed);
        let strategy = match self.strategy {
            Strategy::Mixed if rng.u8(..3) == 0 => Strategy::Pct,
            Strategy::Mixed => Strategy::Random,
            other => other,
        };
        match strategy {
            Strategy::Mixed | Strategy::Random => {
                let uneven = rng.bool();
                Chooser::Odds(Odds::new(rng, uneven))
            }
            Strategy::Pct => Chooser::Pct(Pct::new(rng)),
            Strategy::Systematic => Chooser::Script(Script::default()),
        }
    }
}
