//! The life of a simulated thread: spawned, joined, ended.

use real_std::io;
use real_std::panic::AssertUnwindSafe;
use real_std::sync::Arc;

use check_record::EventKind;

use super::At;
use super::context;
use super::fault::Fault;
use super::fiber::{Body, Fiber};
use super::footprint::{Object, Touch};
use super::identity::Identity;
use super::locals;
use super::looks::Looks;
use super::panics;
use super::run::{Run, Stop};
use super::schedule;
use super::stacks;
use super::task::{State, Task, TaskId};
use super::wait::On;

/// More live threads than this end a run.
pub const MAX_LIVE: usize = 20_000;
/// Steps that other threads may still take after the body has returned.
const EXTRA_STEPS: u64 = 20_000;

/// What a thread is made from.
pub struct Spawn {
    pub name: Option<String>,
    pub stack_size: Option<usize>,
    /// The number of the scope that waits for it.
    pub scope: Option<usize>,
    pub at: At,
}

/// What the engine does around a thread's closure; that one says whether it panicked.
pub fn body<'a>(closure: impl FnOnce() -> bool + 'a) -> Box<dyn FnOnce() + 'a> {
    let mut closure = Some(closure);
    Box::new(move || live(&mut || closure.take().is_some_and(|closure| closure())))
}

/// Not generic, so that it is compiled once.
fn live(closure: &mut dyn FnMut() -> bool) {
    // Nothing may unwind out of a coroutine. The closure catches its own panics, but not those of
    // the destructors of its result.
    let panicked = panics::catch(AssertUnwindSafe(closure)).unwrap_or(true);
    context::with(|run| run.current().panicked = panicked);
    while panics::catch(AssertUnwindSafe(locals::destroy)).is_err() {}
}

/// Starts a thread. It runs when it is first chosen.
#[track_caller]
pub fn spawn(spawn: Spawn, body: Body) -> Arc<Identity> {
    schedule::point(spawn.at);
    let added = context::with(|run| run.try_add(spawn, body));
    added.unwrap_or_else(|| {
        // The run is over, so this never comes back.
        schedule::give_way();
        unreachable!("a run that was stopped goes on");
    })
}

/// Waits until a thread has ended.
#[track_caller]
pub fn join(thread: &Identity, at: At) {
    schedule::point(at);
    let id = thread.task;
    let ended = context::with(|run| {
        if thread.run != run.id {
            // It has left its result, or it was abandoned and never will.
            return true;
        }
        let me = run.current;
        run.touch(Object::Thread(id.0), Touch::Change);
        let task = run.task_mut(id);
        task.joined = true;
        if !task.ended() {
            task.joiners.push(me);
        }
        task.ended()
    });
    if !ended {
        schedule::wait(On::End(id), at, None);
    }
    context::with(|run| {
        run.current().looks.forget();
        if thread.run == run.id {
            run.record_mine(Some(at), EventKind::Join { child: id.index() });
        }
    });
}

impl Run {
    /// Adds a thread to the table; without room for it the run is stopped.
    fn try_add(&mut self, spawn: Spawn, body: Body) -> Option<Arc<Identity>> {
        let at = spawn.at;
        let fault = if self.live >= MAX_LIVE {
            // Dropping it would run user code in here; the run is over anyway.
            real_std::mem::forget(body);
            Fault::TooManyThreads { at }
        } else {
            match self.add(spawn, body) {
                Ok(thread) => return Some(thread),
                Err(error) => Fault::NoStack {
                    at,
                    error: error.to_string(),
                },
            }
        };
        self.stop_with(fault);
        None
    }

    /// Adds a thread to the table.
    pub fn add(&mut self, spawn: Spawn, body: Body) -> io::Result<Arc<Identity>> {
        let main = self.tasks.is_empty();
        let size = if main {
            stacks::MAIN
        } else {
            stacks::size(self.live, spawn.stack_size)
        };
        let fiber = Fiber::new(size, body)?;
        let id = TaskId(u32::try_from(self.tasks.len()).expect("a run has too few steps for more"));
        let thread = Arc::new(Identity {
            run: self.id,
            task: id,
            name: spawn.name,
        });
        let ours = !main && self.places.ours(spawn.at);
        self.tasks.push(Task {
            thread: Arc::clone(&thread),
            spawned: spawn.at,
            scope: spawn.scope,
            ours,
            state: State::Runnable(self.runnable.len()),
            choices: 0,
            vain: false,
            waits: 0,
            timed_out: false,
            fiber: Some(fiber),
            joiners: Vec::new(),
            joined: false,
            unparked: false,
            unwinding: false,
            panics: 0,
            panic: None,
            panicked: false,
            looks: Looks::default(),
            locals: Vec::new(),
            dropping: None,
            line: None,
        });
        self.runnable.push(id);
        self.live += 1;
        self.idle = 0;
        self.tasks[self.current.index()].looks.forget();
        self.touch(Object::Numbers, Touch::Change);
        if !main {
            let child = id.index();
            self.record_mine(Some(spawn.at), EventKind::Spawn { child });
        }
        if ours {
            self.tally.spawned += 1;
            self.tally.alive += 1;
            self.tally.peak = self.tally.peak.max(self.tally.alive);
        }
        Ok(thread)
    }

    /// The current thread has ended: its fiber returned.
    pub fn end_current(&mut self) {
        let me = self.current;
        self.touch(Object::Thread(me.0), Touch::Change);
        self.record_mine(None, EventKind::End);
        self.not_runnable(me);
        self.live -= 1;
        self.idle = 0;
        let task = self.task_mut(me);
        task.state = State::Ended;
        let joiners = real_std::mem::take(&mut task.joiners);
        let (ours, panicked) = (task.ours, task.panicked);
        if ours {
            self.tally.alive -= 1;
        }
        for joiner in joiners {
            self.wake(joiner);
        }
        if me == TaskId::MAIN {
            if panicked {
                self.stop = Some(Stop::Panicked);
            }
            self.limit = self.limit.min(self.steps + EXTRA_STEPS);
        }
    }
}
