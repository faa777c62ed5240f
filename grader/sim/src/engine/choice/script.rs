//! The usual choice but for some turns: a schedule that can be told and shortened.

use real_std::collections::HashMap;

use super::Options;
use crate::engine::task::TaskId;

/// A moment of a run that stays the same when something else changes before it: the choice with that
/// number among those that were made when this thread had run last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Turn {
    pub task: TaskId,
    pub number: u32,
}

/// What was not the usual choice in a run.
#[derive(Clone, Debug, Default)]
pub struct Exceptions {
    pub threads: Vec<(Turn, TaskId)>,
    /// Which of several waiting threads was notified.
    pub waiters: Vec<(Turn, usize)>,
}

/// Who runs at certain turns instead of the usual thread.
#[derive(Clone, Debug, Default)]
pub struct Script {
    threads: HashMap<Turn, TaskId>,
    waiters: HashMap<Turn, usize>,
}

impl Script {
    pub fn new(exceptions: &Exceptions) -> Self {
        Self {
            threads: exceptions.threads.iter().copied().collect(),
            waiters: exceptions.waiters.iter().copied().collect(),
        }
    }

    pub fn thread(&self, options: &Options<'_>) -> TaskId {
        let exception = self.threads.get(&options.turn).copied();
        exception
            .filter(|id| options.candidates.contains(id))
            .unwrap_or_else(|| options.usual())
    }

    pub fn waiter(&self, turn: Turn, len: usize) -> usize {
        let index = self.waiters.get(&turn).copied();
        index.filter(|index| *index < len).unwrap_or_default()
    }
}
