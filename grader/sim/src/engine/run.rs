//! Everything that one run knows.

use real_std::sync::Arc;

use check_record::{Finding, RunEnd};
use fastrand::Rng;

use super::At;
use super::channel::Channel;
use super::clock::Clock;
use super::lock::Lock;
use super::panics::Hook;
use super::places::Places;
use super::scopes::Scope;
use super::task::{Task, TaskId};
use crate::sim::{Settings, Strategy};

/// Why a run is over.
pub enum Stop {
    /// Nobody can run, now or later. Also the usual end, when nobody is left.
    Stuck,
    /// The steps are spent.
    Spent,
    /// The main thread's body panicked.
    Panicked,
    /// A finding ended it.
    Found(Box<Finding>),
}

/// One schedule of one body.
pub struct Run {
    /// Tells runs of one process apart; never 0.
    pub id: u64,
    pub seed: u64,
    pub rng: Rng,
    /// Whether threads have different odds in this run.
    pub uneven: bool,
    pub tasks: Vec<Task>,
    /// Who could go on, in no particular order.
    pub runnable: Vec<TaskId>,
    /// Who runs, or was chosen to run next.
    pub current: TaskId,
    /// Threads that have not ended.
    pub live: usize,
    pub steps: u64,
    /// The step that ends the run.
    pub limit: u64,
    pub clock: Clock,
    pub stop: Option<Stop>,
    pub places: Places,
    /// Suspended threads that are in the middle of a panic.
    pub unwinding: u32,
    /// The panic hook of the code under test.
    pub hook: Option<Hook>,
    /// Whether nobody else may run now.
    pub pinned: bool,
    /// Every channel that was used in this run.
    pub channels: Vec<Arc<Channel>>,
    /// Every lock that was used in this run.
    pub locks: Vec<Arc<Lock>>,
    pub scopes: Vec<Scope>,
    /// Messages in all channels.
    pub queued: u64,
    pub tally: Tally,
    pub findings: Vec<Finding>,
    /// Lines of the submission seen lately, sampled.
    pub recent: Vec<At>,
}

/// Counters that belong to no single object.
#[derive(Default)]
pub struct Tally {
    pub spawned: u64,
    pub alive: u64,
    pub peak: u64,
    pub idle_polls: u64,
    pub sleeps: u64,
    pub leaked: u64,
}

impl Run {
    pub fn new(id: u64, settings: &Settings) -> Self {
        let mut rng = Rng::with_seed(settings.seed);
        let uneven = match settings.strategy {
            Strategy::Random => rng.bool(),
        };
        Self {
            id,
            seed: settings.seed,
            rng,
            uneven,
            tasks: Vec::new(),
            runnable: Vec::new(),
            current: TaskId::MAIN,
            live: 0,
            steps: 0,
            limit: settings.max_steps,
            clock: Clock::default(),
            stop: None,
            places: Places::new(settings.is_submission),
            // An earlier run may have been abandoned in the middle of a panic.
            unwinding: u32::from(real_std::thread::panicking()),
            hook: None,
            pinned: false,
            channels: Vec::new(),
            locks: Vec::new(),
            scopes: Vec::new(),
            queued: 0,
            tally: Tally::default(),
            findings: Vec::new(),
            recent: Vec::new(),
        }
    }

    pub fn task(&self, id: TaskId) -> &Task {
        &self.tasks[id.index()]
    }

    pub fn task_mut(&mut self, id: TaskId) -> &mut Task {
        &mut self.tasks[id.index()]
    }

    pub fn current(&mut self) -> &mut Task {
        self.task_mut(self.current)
    }

    /// Whether the body has returned.
    pub fn main_ended(&self) -> bool {
        self.tasks.first().is_some_and(Task::ended)
    }

    /// Ends the run with a finding; the caller must give way at once.
    pub fn stop_with(&mut self, finding: Finding) {
        self.stop.get_or_insert(Stop::Found(Box::new(finding)));
    }

    /// How the run ended, for the report.
    pub fn end(&self) -> RunEnd {
        match &self.stop {
            Some(Stop::Panicked) => {
                let note = self.task(TaskId::MAIN).panic.clone();
                let (message, place) =
                    note.map_or((String::new(), None), |note| (note.message, note.place));
                RunEnd::Panicked {
                    message,
                    place: place.and_then(|place| self.places.filter(place)),
                }
            }
            Some(Stop::Stuck | Stop::Spent) if self.main_ended() => RunEnd::Finished,
            Some(Stop::Stuck | Stop::Spent | Stop::Found(_)) | None => RunEnd::Stopped,
        }
    }
}
