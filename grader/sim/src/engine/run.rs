//! Everything that one run knows.

use real_std::ops::Range;
use real_std::sync::Arc;

use check_record::RunEnd;

use super::At;
use super::channel::Channel;
use super::choice::{Chooser, Exceptions};
use super::clock::Clock;
use super::fault::{Fault, Loss};
use super::footprint::{Footprint, Object, Touch};
use super::lock::Lock;
use super::panics::Hook;
use super::places::Places;
use super::recorder::Recorder;
use super::scopes::Scope;
use super::settings::Settings;
use super::task::{Task, TaskId};

/// Why a run is over.
pub enum Stop {
    /// Nobody can run, now or later. Also the usual end, when nobody is left.
    Stuck,
    /// The steps are spent.
    Spent,
    /// The main thread's body panicked.
    Panicked,
    /// It cannot go on.
    Fault(Fault),
    /// An equal run was seen before.
    Redundant,
}

/// One schedule of one body.
pub struct Run {
    /// Tells runs of one process apart; never 0.
    pub id: u64,
    pub seed: u64,
    pub chooser: Chooser,
    /// What was touched since the last choice, where the chooser wants to know.
    pub stretch: Footprint,
    /// The choices so far that were not the usual ones, where somebody wants to know.
    pub exceptions: Option<Exceptions>,
    /// Numbers for objects that have only an address.
    pub addresses: Vec<usize>,
    pub tasks: Vec<Task>,
    /// Who could go on, in no particular order.
    pub runnable: Vec<TaskId>,
    /// Who runs, or was chosen to run next.
    pub current: TaskId,
    /// How often in a row it was chosen although others could run.
    pub streak: u32,
    /// Threads that have not ended.
    pub live: usize,
    pub steps: u64,
    /// The step that ends the run.
    pub limit: u64,
    pub clock: Clock,
    /// How many deadlines in a row have come without anything else happening.
    pub idle: u32,
    pub program: bool,
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
    /// The statics that were put back.
    pub renewed: Vec<Range<usize>>,
    /// Messages in all channels.
    pub queued: u64,
    /// And their size, without what they point to.
    pub queued_bytes: usize,
    pub tally: Tally,
    pub losses: Vec<Loss>,
    pub recorder: Option<Recorder>,
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
    pub fn new(id: u64, settings: &Settings, chooser: Chooser) -> Self {
        Self {
            id,
            seed: settings.seed,
            chooser,
            stretch: Footprint::default(),
            exceptions: None,
            addresses: Vec::new(),
            tasks: Vec::new(),
            runnable: Vec::new(),
            current: TaskId::MAIN,
            streak: 0,
            live: 0,
            steps: 0,
            limit: settings.max_steps,
            clock: Clock::default(),
            idle: 0,
            program: settings.program,
            stop: None,
            places: Places::new(settings.is_submission, Arc::clone(&settings.names)),
            // An earlier run may have been abandoned in the middle of a panic.
            unwinding: u32::from(real_std::thread::panicking()),
            hook: None,
            pinned: false,
            channels: Vec::new(),
            locks: Vec::new(),
            scopes: Vec::new(),
            renewed: Vec::new(),
            queued: 0,
            queued_bytes: 0,
            tally: Tally::default(),
            losses: Vec::new(),
            recorder: settings.chart.then(Recorder::default),
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

    /// Ends the run; the caller must give way at once.
    pub fn stop_with(&mut self, fault: Fault) {
        self.stop.get_or_insert(Stop::Fault(fault));
    }

    /// Notes what the thread that runs touches.
    pub fn touch(&mut self, object: Object, touch: Touch) {
        if self.chooser.is_systematic() {
            self.stretch.add(object, touch);
        }
    }

    /// Notes that the thread that runs touches what others may ask of it.
    pub fn touch_me(&mut self) {
        self.touch(Object::Thread(self.current.0), Touch::Change);
    }

    /// Notes that the thread that runs looks at what anybody may have changed.
    pub fn touch_world(&mut self) {
        self.touch(Object::World, Touch::Look);
    }

    /// As [`Self::touch`], for what has only an address.
    pub fn touch_address(&mut self, address: usize, touch: Touch) {
        if !self.chooser.is_systematic() {
            return;
        }
        let known = self.addresses.iter().position(|known| *known == address);
        let number = known.unwrap_or_else(|| {
            // Who comes first here gets another number elsewhere.
            self.stretch.add(Object::Numbers, Touch::Change);
            self.addresses.push(address);
            self.addresses.len() - 1
        });
        self.stretch.add(Object::Cell(number), touch);
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
            Some(Stop::Stuck | Stop::Spent | Stop::Fault(_) | Stop::Redundant) | None => {
                RunEnd::Stopped
            }
        }
    }
}
