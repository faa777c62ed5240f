//! What happens in a run, kept for its chart.

use real_std::collections::VecDeque;

use check_record::{Chart, ChartChannel, ChartThread, Event, EventKind, WaitOn};

use super::At;
use super::held;
use super::run::Run;
use super::task::TaskId;
use super::wait::{On, Wait};

/// A chart of more rows than this is no picture any more: how a run began and how it ended is kept.
const FIRST: usize = 2_000;
const LAST: usize = 2_000;
/// And one of more columns than this is none at all.
const COLUMNS: usize = 2_000;

/// The rows so far.
#[derive(Debug, Default)]
pub struct Recorder {
    first: Vec<Event>,
    last: VecDeque<Event>,
    omitted: u64,
}

impl Recorder {
    fn push(&mut self, event: Event) {
        if self.first.len() < FIRST {
            self.first.push(event);
            return;
        }
        if self.last.len() == LAST {
            self.last.pop_front();
            self.omitted += 1;
        }
        self.last.push_back(event);
    }
}

impl Run {
    /// Keeps what a thread did, where the run is charted.
    pub fn record(&mut self, task: TaskId, at: Option<At>, kind: EventKind) {
        let nanos = self.clock.now();
        let places = &self.places;
        let Some(recorder) = &mut self.recorder else {
            return;
        };
        recorder.push(Event {
            thread: task.index(),
            place: at.and_then(|at| places.show(at)),
            nanos,
            kind,
        });
    }

    /// As [`Self::record`], for the thread that runs.
    pub fn record_mine(&mut self, at: Option<At>, kind: EventKind) {
        self.record(self.current, at, kind);
    }

    /// What a thread waits for, in the words of charts.
    pub fn wait_on(&self, wait: &Wait) -> WaitOn {
        match &wait.on {
            On::Message(channel) => WaitOn::Message {
                channel: channel.number(),
            },
            On::Room(channel) => WaitOn::Room {
                channel: channel.number(),
            },
            On::Taker(channel) => WaitOn::Taker {
                channel: channel.number(),
            },
            On::End(other) => WaitOn::End {
                child: other.index(),
            },
            On::Scope(_) => WaitOn::Scope,
            On::Lock(lock, _) => WaitOn::Lock {
                lock: lock.number(),
                holder: lock
                    .holders(self.id)
                    .first()
                    .map(|holder| holder.task.index()),
            },
            On::Notify => WaitOn::Notify,
            On::Barrier(_) => WaitOn::Barrier,
            On::Once(_) => WaitOn::Initialisation,
            On::Unpark => WaitOn::Unpark,
            On::Sleep => WaitOn::Sleep {
                nanos: wait
                    .deadline
                    .map_or(u64::MAX, |deadline| deadline - self.clock.now()),
            },
        }
    }

    /// The run's chart, where one was asked for and can be drawn.
    pub fn chart(&mut self) -> Option<Chart> {
        let recorder = self.recorder.take()?;
        if self.tasks.len() > COLUMNS {
            return None;
        }
        let mut events = recorder.first;
        let gap = events.len();
        events.extend(recorder.last);
        if recorder.omitted > 0 {
            self.settle(&mut events);
        }
        let threads = self.tasks.iter().map(|task| {
            let named = self
                .places
                .named(task.spawned)
                .map(|named| named.name.clone());
            ChartThread {
                name: task.thread.name.clone().or(named),
                spawned: self.places.show(task.spawned),
            }
        });
        let channels = self.channels.iter().map(|channel| {
            let named = self.places.named(channel.created);
            ChartChannel {
                sender: named.map(|named| named.name.clone()),
                receiver: named.and_then(|named| named.receiver.clone()),
                capacity: channel.capacity.map(|capacity| capacity as u64),
                created: self.places.show(channel.created),
            }
        });
        Some(Chart {
            threads: threads.collect(),
            channels: channels.collect(),
            events,
            omitted: recorder.omitted,
            gap,
        })
    }

    /// What was left out may be how a thread's last wait began or ended: it is said once more.
    fn settle(&self, events: &mut Vec<Event>) {
        let mut waits = vec![false; self.tasks.len()];
        for event in events.iter() {
            waits[event.thread] = matches!(event.kind, EventKind::Wait { .. });
        }
        for (thread, task) in self.tasks.iter().enumerate() {
            let kind = match task.wait() {
                Some(wait) if !waits[thread] => EventKind::Wait {
                    on: self.wait_on(wait),
                    until: wait.deadline,
                },
                None if waits[thread] => EventKind::Wake { timed_out: false },
                _ => continue,
            };
            let at = task.wait().map(|wait| wait.at);
            events.push(Event {
                thread,
                place: at.and_then(|at| self.places.show(at)),
                nanos: self.clock.now(),
                kind,
            });
        }
    }

    /// Keeps that the current thread dropped the sender made there.
    pub fn record_sender_drop(&mut self, channel: usize, left: u64, made: Option<At>) {
        if self.recorder.is_some() {
            let made = made.and_then(|at| self.places.show(at));
            let at = self.current().dropping;
            self.record_mine(
                at,
                EventKind::DropSender {
                    channel,
                    left,
                    made,
                },
            );
        }
    }

    /// Keeps that the current thread waits.
    pub fn record_wait(&mut self, wait: &Wait) {
        if self.recorder.is_some() {
            let on = self.wait_on(wait);
            let until = wait.deadline;
            self.record_mine(Some(wait.at), EventKind::Wait { on, until });
        }
    }
}

impl super::channel::Channel {
    /// Its number in the run, for charts.
    pub fn number(&self) -> usize {
        held(&self.state).number
    }
}
