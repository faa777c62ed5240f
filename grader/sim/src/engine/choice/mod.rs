//! Who runs next: the ways to choose among the threads that can.

mod odds;
mod pct;
mod script;
mod tree;

pub use odds::Odds;
pub use pct::Pct;
pub use script::{Exceptions, Script, Turn};
pub use tree::Tree;

use super::footprint::Footprint;
use super::task::TaskId;

/// What can be chosen from.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// At least one; in no particular order.
    pub candidates: &'a [TaskId],
    /// Who ran until now, and how many choices it has seen.
    pub turn: Turn,
    /// Whether that one only looked in vain since it was chosen: going on would get nowhere.
    pub vain: bool,
}

impl Options<'_> {
    /// Who goes on where nothing speaks for anybody else: the thread that runs already, then the next
    /// in a round of all.
    pub fn usual(&self) -> TaskId {
        let me = self.turn.task;
        if !self.vain && self.candidates.contains(&me) {
            return me;
        }
        let after = |id: &&TaskId| (**id <= me, **id);
        *self.candidates.iter().min_by_key(after).unwrap_or(&me)
    }
}

/// A way to choose.
#[derive(Debug)]
pub enum Chooser {
    Odds(Odds),
    Pct(Pct),
    /// One path after the other through the tree of all choices.
    Tree(Box<Tree>),
    /// The usual choice but for listed turns.
    Script(Script),
}

impl Chooser {
    /// Chooses at a scheduling point; `None` ends the run, because an equal one was seen before.
    pub fn thread(&mut self, options: &Options<'_>, stretch: &mut Footprint) -> Option<TaskId> {
        match self {
            Self::Odds(odds) => Some(odds.draw(options.candidates)),
            Self::Pct(pct) => Some(pct.highest(options)),
            Self::Tree(tree) => {
                let next = tree.next_thread(options, stretch);
                stretch.clear();
                next
            }
            Self::Script(script) => Some(script.thread(options)),
        }
    }

    /// Chooses one of several that wait for the same notification: its index.
    pub fn waiter(&mut self, turn: Turn, len: usize) -> usize {
        match self {
            Self::Odds(odds) => odds.index(len),
            Self::Pct(pct) => pct.index(len),
            Self::Tree(tree) => tree.next_index(len),
            Self::Script(script) => script.waiter(turn, len),
        }
    }

    /// Whether it wants to be asked where only one thread can run, and what every stretch touched.
    pub fn is_systematic(&self) -> bool {
        matches!(self, Self::Tree(_))
    }
}
