//! What the engine knows of a channel: everything but its messages, which only its ends can name.

mod ends;
mod receive;
mod send;

pub use receive::{Empty, Patience};
pub use send::{Entry, MAX_QUEUED};

use real_std::collections::VecDeque;
use real_std::sync::{Arc, Mutex};

use check_record::EventKind;

use super::context;
use super::footprint::{Object, Touch};
use super::run::Run;
use super::task::TaskId;
use super::{At, held};

/// A channel without its messages.
pub struct Channel {
    pub created: At,
    /// `None` is unbounded, 0 a rendezvous.
    pub capacity: Option<usize>,
    /// What one message takes, in bytes.
    pub size: usize,
    pub state: Mutex<State>,
}

/// What changes of a channel.
pub struct State {
    /// The run that knows it; it may be older in a `static`.
    run: u64,
    /// Its number there.
    pub number: usize,
    pub creator: Option<TaskId>,
    /// By the number that each sender holds.
    pub senders: Vec<Option<Sender>>,
    free: Vec<u32>,
    pub alive: usize,
    /// Whether a sender was ever cloned.
    pub cloned: bool,
    /// Who used the receiver last and where; `None` when it is gone.
    pub receiver: Option<Receiver>,
    /// Messages that were sent and not yet received.
    pub len: usize,
    waiting_receiver: Option<TaskId>,
    /// Whether a message is on its way to the receiver that waits at a rendezvous.
    handed: bool,
    waiting_senders: VecDeque<TaskId>,
    /// Senders that wait at a rendezvous, by ticket.
    offers: VecDeque<(u64, TaskId)>,
    next_ticket: u64,
    /// Who sent the messages that are still inside, by ticket.
    origins: VecDeque<(u64, TaskId)>,
    pub last_send: Option<At>,
    pub tally: Tally,
}

/// A sender that is alive.
#[derive(Clone, Copy)]
pub struct Sender {
    pub made: At,
    pub by: Option<TaskId>,
    pub cloned: bool,
    pub used: Option<(TaskId, At)>,
}

/// The receiver, alive.
#[derive(Clone, Copy)]
pub struct Receiver {
    pub used: Option<(TaskId, At)>,
}

/// Counters of a channel in one run.
#[derive(Default)]
pub struct Tally {
    pub sent: u64,
    pub received: u64,
    /// Messages that another thread received than the one that sent them.
    pub crossed: u64,
    pub peak: u64,
    pub lost: u64,
    /// One bit per thread that sent something.
    producers: Vec<u64>,
}

impl Tally {
    pub fn producers(&self) -> u64 {
        self.producers
            .iter()
            .map(|word| u64::from(word.count_ones()))
            .sum()
    }

    fn sent_by(&mut self, id: TaskId) {
        self.sent += 1;
        let (word, bit) = (id.index() / 64, id.index() % 64);
        if word >= self.producers.len() {
            self.producers.resize(word + 1, 0);
        }
        self.producers[word] |= 1 << bit;
    }
}

impl State {
    /// Who sent the message with that ticket, which leaves the channel now.
    fn origin(&mut self, ticket: u64) -> Option<TaskId> {
        // What was taken back from a rendezvous has left without being asked for.
        while let Some((first, sender)) = self.origins.front().copied() {
            if first > ticket {
                break;
            }
            self.origins.pop_front();
            if first == ticket {
                return Some(sender);
            }
        }
        None
    }

    /// Forgets what belonged to an earlier run; the messages stay.
    fn enter_run(&mut self, run: u64) {
        if self.run != 0 {
            self.creator = None;
            for sender in self.senders.iter_mut().flatten() {
                (sender.by, sender.used) = (None, None);
            }
            if let Some(receiver) = &mut self.receiver {
                receiver.used = None;
            }
            self.last_send = None;
            self.tally = Tally::default();
            self.waiting_receiver = None;
            self.waiting_senders.clear();
            self.offers.clear();
            self.origins.clear();
            self.handed = false;
        }
        self.run = run;
    }
}

impl Channel {
    /// A channel with one sender, number 0.
    pub fn new(capacity: Option<usize>, size: usize, at: At) -> Arc<Self> {
        let by = context::try_with(|run| run.map(|run| run.current));
        Arc::new(Self {
            created: at,
            capacity,
            size,
            state: Mutex::new(State {
                run: 0,
                number: 0,
                creator: by,
                senders: vec![Some(Sender {
                    made: at,
                    by,
                    cloned: false,
                    used: None,
                })],
                free: Vec::new(),
                alive: 1,
                cloned: false,
                receiver: Some(Receiver { used: None }),
                len: 0,
                waiting_receiver: None,
                handed: false,
                waiting_senders: VecDeque::new(),
                offers: VecDeque::new(),
                next_ticket: 0,
                origins: VecDeque::new(),
                last_send: None,
                tally: Tally::default(),
            }),
        })
    }

    /// Calls `f` with the state, and with the run if there is one; makes the channel known to it.
    fn with<R>(self: &Arc<Self>, f: impl FnOnce(Option<&mut Run>, &mut State) -> R) -> R {
        context::try_with(|mut run| {
            let mut state = held(&self.state);
            if let Some(run) = run.as_deref_mut()
                && state.run != run.id
            {
                state.enter_run(run.id);
                run.touch(Object::Numbers, Touch::Change);
                state.number = run.channels.len();
                run.channels.push(Arc::clone(self));
            }

            f(run, &mut state)
        })
    }

    /// Notes that both ends of the queue matter.
    fn touch_all(run: &mut Run, state: &State) {
        run.touch(Object::Tail(state.number), Touch::Change);
        run.touch(Object::Head(state.number), Touch::Change);
    }

    /// Makes the channel known to the run, if there is one.
    pub fn register(self: &Arc<Self>) {
        self.with(|run, state| {
            let channel = state.number;
            if let Some(run) = run {
                run.record_mine(Some(self.created), EventKind::Create { channel });
            }
        });
    }
}
