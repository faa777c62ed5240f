//! Every schedule once: a depth-first walk over all choices, run by run.
//!
//! Of schedules that differ only in the order of stretches that touched nothing in common, one is
//! enough: a thread whose next stretch was tried already sleeps until something touches what that
//! stretch touches. (Sleep sets: Patrice Godefroid, "Partial-Order Methods for the Verification of
//! Concurrent Systems", 1996.) A thread that looks in vain again and again lets somebody else run first,
//! or a loop of looks would have no last schedule (Musuvathi, Qadeer: "Fair Stateless Model Checking", 2008).

use super::Options;
use crate::engine::footprint::Footprint;
use crate::engine::task::TaskId;

/// A run with more choices than this is too long to try all of its kind.
const DEPTH: usize = 4_000;

/// The walk between two runs and during one.
#[derive(Debug, Default)]
pub struct Tree {
    path: Vec<Node>,
    /// How many choices of the path this run has made.
    depth: usize,
    /// Whether the walk was given up.
    lost: bool,
    /// Whether every path was walked.
    done: bool,
}

/// One choice on the path.
#[derive(Debug)]
enum Node {
    Thread {
        candidates: Vec<TaskId>,
        /// Who of them had only looked in vain: it is chosen only where nobody else can be.
        vain: Option<TaskId>,
        chosen: TaskId,
        /// What the chosen thread did until the next choice, over all paths below.
        stretch: Footprint,
        /// Whose next stretch was tried already, and what it touched.
        asleep: Vec<(TaskId, Footprint)>,
    },
    Index {
        len: usize,
        chosen: usize,
    },
}

impl Tree {
    /// Whether every schedule was tried.
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// Whether there is anything left to try, as far as can be known.
    pub fn goes_on(&self) -> bool {
        !self.done && !self.lost
    }

    pub(super) fn next_thread(
        &mut self,
        options: &Options<'_>,
        stretch: &Footprint,
    ) -> Option<TaskId> {
        if self.lost {
            return Some(options.usual());
        }
        self.leave(stretch);
        let mut candidates = options.candidates.to_vec();
        candidates.sort_unstable();
        if let Some(node) = self.path.get(self.depth) {
            return match node {
                Node::Thread {
                    candidates: known,
                    chosen,
                    ..
                } if *known == candidates => {
                    self.depth += 1;
                    Some(*chosen)
                }
                // The code did something else than the last time: it knows more than its schedule.
                _ => Some(self.give_up(options)),
            };
        }
        if self.path.len() >= DEPTH {
            return Some(self.give_up(options));
        }
        let asleep = self.asleep(stretch);
        let awake = |id: &TaskId| asleep.iter().all(|(known, _)| known != id);
        let usual = Some(options.usual()).filter(awake);
        let patient = |id: &TaskId| awake(id) && !(options.vain && *id == options.turn.task);
        let chosen = usual
            .or_else(|| candidates.iter().copied().find(patient))
            .or_else(|| candidates.iter().copied().find(awake))?;
        self.path.push(Node::Thread {
            candidates,
            vain: options.vain.then_some(options.turn.task),
            chosen,
            stretch: Footprint::default(),
            asleep,
        });
        self.depth += 1;
        Some(chosen)
    }

    pub(super) fn next_index(&mut self, len: usize) -> usize {
        if self.lost {
            return 0;
        }
        match self.path.get(self.depth) {
            Some(Node::Index { len: known, chosen }) if *known == len => {
                self.depth += 1;
                *chosen
            }
            Some(_) => {
                self.lost = true;
                0
            }
            None => {
                self.path.push(Node::Index { len, chosen: 0 });
                self.depth += 1;
                0
            }
        }
    }

    /// The run is over; turns to the next path.
    pub fn end_run(&mut self, stretch: &Footprint) {
        self.leave(stretch);
        if self.lost || self.depth < self.path.len() {
            self.lost = true;
            return;
        }
        self.depth = 0;
        while let Some(node) = self.path.last_mut() {
            if node.turn() {
                return;
            }
            self.path.pop();
        }
        self.done = true;
    }

    /// Adds to what the thread did that was chosen last.
    fn leave(&mut self, more: &Footprint) {
        let last = self.path[..self.depth].iter_mut().rev();
        for node in last {
            if let Node::Thread { stretch, .. } = node {
                stretch.join(more);
                return;
            }
        }
    }

    /// Who sleeps after the last stretch.
    fn asleep(&self, stretch: &Footprint) -> Vec<(TaskId, Footprint)> {
        let last = self.path.iter().rev().find_map(|node| match node {
            Node::Thread { asleep, chosen, .. } => Some((asleep, *chosen)),
            Node::Index { .. } => None,
        });
        let Some((asleep, chosen)) = last else {
            return Vec::new();
        };
        let sleeps_on =
            |(id, theirs): &&(TaskId, Footprint)| *id != chosen && !theirs.conflicts(stretch);
        asleep.iter().filter(sleeps_on).cloned().collect()
    }

    fn give_up(&mut self, options: &Options<'_>) -> TaskId {
        self.lost = true;
        options.usual()
    }
}

impl Node {
    /// Chooses what was not tried here yet; whether there was anything.
    fn turn(&mut self) -> bool {
        match self {
            Self::Thread {
                candidates,
                vain,
                chosen,
                stretch,
                asleep,
            } => {
                asleep.push((*chosen, real_std::mem::take(stretch)));
                let awake = |id: &&TaskId| asleep.iter().all(|(known, _)| known != *id);
                let patient = |id: &&TaskId| awake(id) && *vain != Some(**id);
                let next = candidates.iter().find(patient).copied();
                if let Some(next) = next {
                    *chosen = next;
                }
                next.is_some()
            }
            Self::Index { len, chosen } => {
                *chosen += 1;
                *chosen < *len
            }
        }
    }
}
