//! A simulated thread as the scheduler sees it.

use real_std::any::Any;
use real_std::rc::Rc;
use real_std::sync::Arc;

use check_record::Place;

use super::At;
use super::fiber::Fiber;
use super::identity::Identity;
use super::looks::Looks;
use super::wait::Wait;

/// A simulated thread of one run; its index in the run's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(pub u32);

impl TaskId {
    /// The thread that runs the body.
    pub const MAIN: Self = Self(0);

    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A panic as the hook saw it.
#[derive(Clone)]
pub struct PanicNote {
    pub message: String,
    pub place: Option<Place>,
}

/// What a thread is doing.
pub enum State {
    /// It could go on; its index among those that can.
    Runnable(usize),
    Waiting(Wait),
    Ended,
}

/// A value of a `thread_local!`, or the mark that it was destroyed.
pub struct Local {
    /// The address of the key's static.
    pub key: usize,
    pub value: Option<Rc<dyn Any>>,
}

/// A simulated thread.
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not depend on each other"
)]
pub struct Task {
    pub thread: Arc<Identity>,
    /// The line of the spawn.
    pub spawned: At,
    /// The number of the scope that waits for it.
    pub scope: Option<usize>,
    /// Whether the submission spawned it.
    pub ours: bool,
    pub state: State,
    /// How many choices were made when it had run last.
    pub choices: u32,
    /// Whether all that it did since it was chosen last was a look in vain.
    pub vain: bool,
    /// How often it has waited: tells timers of earlier waits apart.
    pub waits: u64,
    /// Whether its last wait ended by its deadline.
    pub timed_out: bool,
    /// `None` while it runs and after it ended.
    pub fiber: Option<Fiber>,
    /// Who waits for its end.
    pub joiners: Vec<TaskId>,
    /// Whether somebody looked at its result.
    pub joined: bool,
    /// An `unpark` that came before its `park`.
    pub unparked: bool,
    /// Whether it was suspended in the middle of a panic.
    pub unwinding: bool,
    /// How many panics it is in the middle of.
    pub panics: u32,
    /// Its panic, the latest if several.
    pub panic: Option<PanicNote>,
    /// Whether its closure ended by a panic.
    pub panicked: bool,
    pub looks: Looks,
    pub locals: Vec<Local>,
    /// The line of the `drop` that it is in.
    pub dropping: Option<At>,
    /// The submission's line that it ran last.
    pub line: Option<At>,
}

impl Task {
    pub fn ended(&self) -> bool {
        matches!(self.state, State::Ended)
    }

    /// What it waits for, if it does.
    pub fn wait(&self) -> Option<&Wait> {
        match &self.state {
            State::Waiting(wait) => Some(wait),
            State::Runnable(_) | State::Ended => None,
        }
    }
}
