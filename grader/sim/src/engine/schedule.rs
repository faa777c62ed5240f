//! Who runs next: scheduling points, waiting, waking, and the jump of time.

use real_std::time::Duration;

use check_record::EventKind;

use super::At;
use super::choice::{Options, Turn};
use super::clock::Nanos;
use super::context;
use super::fault::Fault;
use super::fiber;
use super::footprint::{Object, Touch};
use super::progress;
use super::run::{Run, Stop};
use super::task::{State, TaskId};
use super::wait::{On, Wait, Woken};

/// Who was chosen so often in a row, although others could run, is as good as one that gets nowhere: it may
/// do something again and again until one of those does its part.
const STREAK: u32 = 1_000;

/// So many deadlines in a row without anything else: nothing else will ever happen.
const IDLE: u32 = 100_000;

/// Every how many steps the line is noted for the busiest of all.
const SAMPLE: u64 = 16;
/// How many of those notes are kept.
const SAMPLES: u64 = 256;

/// A scheduling point: any thread that can run may run now. Does nothing outside of a run.
pub fn point(at: At) {
    if context::try_with(|run| run.is_some_and(|run| run.step(Some(at)))) {
        give_way();
    }
}

/// As [`point`] in a destructor, which has no line of its own.
pub fn point_in_drop() {
    if context::try_with(|run| run.is_some_and(|run| run.step(None))) {
        give_way();
    }
}

/// Waits until somebody wakes this thread, or until the deadline.
#[track_caller]
pub fn wait(on: On, at: At, deadline: Option<Nanos>) -> Woken {
    if context::with(|run| run.suspend_current(Wait { on, at, deadline })) {
        give_way();
    }
    context::with(|run| {
        if run.current().timed_out {
            Woken::TimedOut
        } else {
            Woken::Signalled
        }
    })
}

/// The virtual time since the run began, which moves a little by being looked at.
#[track_caller]
pub fn read_clock() -> Duration {
    context::with(|run| {
        run.touch(Object::Clock, Touch::Change);
        let now = run.clock.tick();
        run.wake_due();
        Duration::from_nanos(now)
    })
}

/// When a wait of that long ends, seen from now; `None` is never.
#[track_caller]
pub fn deadline(timeout: Duration) -> Option<Nanos> {
    context::with(|run| run.deadline(timeout))
}

/// Lets the thread run that was chosen; comes back when this one is chosen again, which is never
/// once the run has been stopped.
pub fn give_way() {
    fiber::suspend();
}

impl Run {
    /// When a wait of that long ends, seen from now; `None` is never.
    pub fn deadline(&mut self, timeout: Duration) -> Option<Nanos> {
        self.touch(Object::Clock, Touch::Look);
        self.clock.deadline(timeout)
    }

    /// Counts a step and chooses who runs next; whether that is somebody else.
    fn step(&mut self, at: Option<At>) -> bool {
        self.steps += 1;
        progress::count_step();
        if let Some(at) = at
            && self.places.ours(at)
        {
            self.current().line = Some(at);
            progress::set_last(at);
            if self.steps.is_multiple_of(SAMPLE) {
                self.note_line(at);
            }
        }
        if self.steps >= self.limit {
            self.stop.get_or_insert(Stop::Spent);
            return true;
        }
        if self.pinned || self.runnable.len() == 1 && !self.chooser.is_systematic() {
            return false;
        }
        self.choose_other()
    }

    fn note_line(&mut self, at: At) {
        let index = usize::try_from(self.steps / SAMPLE % SAMPLES).expect("small");
        if index < self.recent.len() {
            self.recent[index] = at;
        } else {
            self.recent.push(at);
        }
    }

    /// Chooses who runs next; whether it is not the one that runs now.
    fn choose_other(&mut self) -> bool {
        let me = self.current;
        let unwinding = self.panicking();
        let other = !self.choose() || self.current != me;
        if other && unwinding {
            self.task_mut(me).unwinding = true;
            self.unwinding += 1;
        }
        other
    }

    /// Chooses who runs next; whether anybody can.
    pub fn choose(&mut self) -> bool {
        if self.runnable.is_empty() && !self.advance() {
            self.stop.get_or_insert(Stop::Stuck);
            return false;
        }
        let me = self.current;
        let number = self.task(me).choices;
        // The same in every way to choose, whether it wants to be asked where there is only one or not.
        if self.runnable.len() > 1 {
            self.tasks[me.index()].choices += 1;
        }
        let looked = real_std::mem::take(&mut self.tasks[me.index()].vain);
        let options = Options {
            candidates: &self.runnable,
            turn: Turn { task: me, number },
            vain: looked || self.streak >= STREAK,
        };
        let Some(next) = self.chooser.thread(&options, &mut self.stretch) else {
            self.stop.get_or_insert(Stop::Redundant);
            return false;
        };
        if let Some(exceptions) = &mut self.exceptions
            && next != options.usual()
        {
            exceptions.threads.push((options.turn, next));
        }
        self.streak = if next == me && self.runnable.len() > 1 {
            self.streak + 1
        } else {
            0
        };
        self.current = next;
        true
    }

    /// Chooses who of several that wait gets a notification.
    pub fn choose_waiter(&mut self, len: usize) -> usize {
        let task = self.current;
        let number = self.task(task).choices;
        let turn = Turn { task, number };
        let index = self.chooser.waiter(turn, len);
        if let Some(exceptions) = &mut self.exceptions
            && index > 0
        {
            exceptions.waiters.push((turn, index));
        }
        index
    }

    /// Lets the current thread wait; whether somebody else must run.
    fn suspend_current(&mut self, wait: Wait) -> bool {
        let me = self.current;
        let deadline = wait.deadline;
        self.not_runnable(me);
        self.record_wait(&wait);
        let task = self.current();
        task.waits += 1;
        if let On::Lock(..) = wait.on {
            task.looks.wait_for_lock();
        } else {
            task.looks.forget();
        }
        task.vain = false;
        task.state = State::Waiting(wait);
        let waits = task.waits;
        if let Some(deadline) = deadline {
            self.clock.set_timer(deadline, me, waits);
        }
        self.choose_other()
    }

    /// Makes a thread run again that waits.
    pub fn wake(&mut self, id: TaskId) {
        self.rouse(id, false);
    }

    fn rouse(&mut self, id: TaskId, timed_out: bool) {
        let slot = self.runnable.len();
        let task = self.task_mut(id);
        let State::Waiting(wait) = &task.state else {
            return;
        };
        let at = wait.at;
        if !timed_out {
            self.idle = 0;
        }
        let task = self.task_mut(id);
        task.timed_out = timed_out;
        task.state = State::Runnable(slot);
        self.runnable.push(id);
        self.record(id, Some(at), EventKind::Wake { timed_out });
    }

    /// Takes a thread from those that can run; its state is the caller's to set.
    pub fn not_runnable(&mut self, id: TaskId) {
        let State::Runnable(slot) = self.task(id).state else {
            return;
        };
        self.runnable.swap_remove(slot);
        if let Some(moved) = self.runnable.get(slot).copied() {
            self.task_mut(moved).state = State::Runnable(slot);
        }
    }

    /// Jumps to the nearest deadline; whether there was one.
    fn advance(&mut self) -> bool {
        if self.program && self.main_ended() {
            return false;
        }
        if self.idle >= IDLE {
            self.stop_with(Fault::Idle);
            return false;
        }
        while let Some((deadline, id, waits)) = self.clock.pop_nearest() {
            if self.waits_still(id, waits) {
                // Where somebody else wakes up later, something else can still happen.
                self.idle = if self.clock.is_quiet() {
                    self.idle + 1
                } else {
                    0
                };
                self.clock.jump(deadline);
                self.rouse(id, true);
                self.wake_due();
                return true;
            }
        }
        false
    }

    /// Wakes whoever's deadline has come.
    pub fn wake_due(&mut self) {
        while let Some((id, waits)) = self.clock.pop_due() {
            if self.waits_still(id, waits) {
                self.rouse(id, true);
            }
        }
    }

    fn waits_still(&self, id: TaskId, waits: u64) -> bool {
        let task = self.task(id);
        task.waits == waits && task.wait().is_some()
    }
}
