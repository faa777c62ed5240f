//! What there is to tell of a test beside its result.

use check_record::{Block, BlockKind, Chart};

use super::shown;
use crate::report::Explored;

/// How thoroughly a test was tried, and what a schedule of it looks like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Schedules of the simulation; `None` where it said nothing.
    pub explored: Option<Explored>,
    pub chart: Option<Chart>,
}

impl Seen {
    pub fn of(block: &Block) -> Self {
        let explored = Explored {
            schedules: (block.runs.iter()).fold(0, |sum, run| sum.saturating_add(run.schedules)),
            exhaustive: block.exhaustive,
        };
        let mut chart = block.runs.iter().find_map(|run| run.chart.clone());
        chart.iter_mut().for_each(shown::chart);
        Self {
            explored: (block.kind == BlockKind::Explore).then_some(explored),
            chart,
        }
    }
}
