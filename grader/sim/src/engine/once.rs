//! Who is doing an initialisation and who waits for it: the engine's half of `Once` and its kin.

use real_std::sync::Mutex;

use super::context;
use super::footprint::Touch;
use super::run::Run;
use super::schedule;
use super::task::TaskId;
use super::wait::On;
use super::{At, held};

/// How far an initialisation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    #[default]
    New,
    /// A thread of that run is at it. If the run is over, nobody is.
    Running(u64, TaskId),
    Poisoned,
    Done,
}

/// An initialisation without its value.
#[derive(Debug)]
pub struct Once {
    state: Mutex<(Phase, u64, Vec<TaskId>)>,
}

impl Once {
    pub const fn new() -> Self {
        Self {
            state: Mutex::new((Phase::New, 0, Vec::new())),
        }
    }

    pub fn phase(&self) -> Phase {
        held(&self.state).0
    }

    /// Waits until nobody is at it; then either it is done, or the caller is at it.
    /// What it was before then.
    #[track_caller]
    pub fn begin(&self, at: At) -> Phase {
        schedule::point(at);
        loop {
            let phase = self.try_begin(true);
            match phase {
                Phase::Running(_, id) => self.wait_for(Some(id), at),
                Phase::New | Phase::Poisoned | Phase::Done => return phase,
            }
        }
    }

    /// Waits until it is done; whether it was poisoned meanwhile.
    #[track_caller]
    pub fn wait(&self, at: At) -> Phase {
        schedule::point(at);
        loop {
            match self.try_begin(false) {
                Phase::Running(_, id) => self.wait_for(Some(id), at),
                Phase::New => self.wait_for(None, at),
                phase => return phase,
            }
        }
    }

    /// The caller is no longer at it.
    pub fn end(&self, phase: Phase) {
        context::try_with(|mut run| {
            self.touch(run.as_deref_mut());
            let mut state = held(&self.state);
            state.0 = phase;
            let (of, waiters) = (state.1, real_std::mem::take(&mut state.2));
            if let Some(run) = run
                && run.id == of
            {
                for id in waiters {
                    run.wake(id);
                }
            }
        });
    }

    fn try_begin(&self, take: bool) -> Phase {
        context::try_with(|mut run| {
            self.touch(run.as_deref_mut());
            let (id, me) = run.map_or((0, TaskId::MAIN), |run| (run.id, run.current));
            let mut state = held(&self.state);
            if let Phase::Running(run, _) = state.0
                && run != id
            {
                state.0 = Phase::New;
            }
            let phase = state.0;
            if take && matches!(phase, Phase::New | Phase::Poisoned) {
                state.0 = Phase::Running(id, me);
            }
            phase
        })
    }

    fn touch(&self, run: Option<&mut Run>) {
        if let Some(run) = run {
            run.touch_address(real_std::ptr::from_ref(self).addr(), Touch::Change);
        }
    }

    #[track_caller]
    fn wait_for(&self, id: Option<TaskId>, at: At) {
        context::with(|run| {
            let mut state = held(&self.state);
            if state.1 != run.id {
                (state.1, state.2) = (run.id, Vec::new());
            }
            state.2.push(run.current);
        });
        schedule::wait(On::Once(id), at, None);
    }
}
