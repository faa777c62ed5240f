// Included twice, once with `s` as the real std and once as the simulated one: does what a program says
// and writes down, thread by thread, what it saw. The books are kept with the real std in both, so none
// is open while an operation is done.

use std::sync::Mutex as Book;
use std::sync::MutexGuard as Page;
use std::sync::PoisonError;

use s::any::Any;
use s::cell::{Cell, RefCell};
use s::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use s::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use s::sync::mpsc::{self, Receiver, RecvTimeoutError, SendError, Sender, SyncSender, TrySendError};
use s::sync::{Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock, TryLockError};
use s::thread::{self, JoinHandle, Thread, ThreadId};
use s::time::Duration;

use super::program::{ATOMICS, Act, Atomic, CHANNELS, FLAGS, Give, LOCKS, Load, Op, Program, Wait};

/// What each thread saw, by its number.
pub type Logs = Arc<Book<Vec<Vec<String>>>>;

s::thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(0) };
    static KEPT: RefCell<Vec<Message>> = const { RefCell::new(Vec::new()) };
}

/// What all threads share.
struct World {
    program: Arc<Program>,
    logs: Logs,
    /// Called before each operation, to be late at random.
    pace: fn(),
    audit: Book<Audit>,
    who: Book<Vec<(ThreadId, usize)>>,
    handles: Book<Vec<Option<JoinHandle<Option<Message>>>>>,
    threads: Book<Vec<Option<Thread>>>,
    report: Sender<u32>,
    mutexes: [Mutex<u32>; LOCKS],
    rwlocks: [RwLock<u32>; LOCKS],
    condvar: Condvar,
    turn: Mutex<u32>,
    turns: Condvar,
    barriers: Vec<Barrier>,
    onces: [Once; LOCKS],
    cell: OnceLock<u32>,
    lazy: LazyLock<u32>,
    atomics: [AtomicU32; ATOMICS],
    flags: [AtomicBool; FLAGS],
}

/// What became of numbers, by channel.
#[derive(Default)]
struct Audit {
    offered: Vec<(usize, u32)>,
    received: Vec<(usize, u32)>,
}

enum Tx {
    Plain(Sender<Message>),
    Sync(SyncSender<Message>),
}

enum Message {
    Number(u32),
    Loud(Loud),
    Sender(usize, Tx),
    Receiver(usize, Receiver<Message>),
}

/// Tells when it is dropped, and acts.
struct Loud {
    number: u32,
    act: Act,
    port: Option<Tx>,
    world: Arc<World>,
}

/// A thread's ends of channels.
#[derive(Default)]
struct Ends {
    senders: [Vec<Tx>; CHANNELS],
    receivers: [Option<Receiver<Message>>; CHANNELS],
}

struct Env {
    me: usize,
    world: Arc<World>,
    ends: Ends,
    result: Option<Message>,
}

fn held<T>(book: &Book<T>) -> Page<'_, T> {
    book.lock().unwrap_or_else(PoisonError::into_inner)
}

fn text(error: &(dyn Any + Send)) -> String {
    if let Some(number) = error.downcast_ref::<u32>() {
        return number.to_string();
    }
    let text = error.downcast_ref::<&str>().map(ToString::to_string);
    text.or_else(|| error.downcast_ref::<String>().cloned()).unwrap_or_else(|| "?".into())
}

/// Does the program on this thread; the logs are complete when this thread has ended.
pub fn execute(program: &Arc<Program>, logs: &Logs, pace: fn()) {
    *held(logs) = vec![Vec::new(); program.threads.len() + 1];
    let (tx, reports) = mpsc::channel();
    let count = program.threads.len();
    let world = Arc::new(World {
        program: Arc::clone(program),
        logs: Arc::clone(logs),
        pace,
        audit: Book::default(),
        who: Book::default(),
        handles: Book::new((0..count).map(|_| None).collect()),
        threads: Book::new(vec![None; count]),
        report: tx,
        mutexes: Default::default(),
        rwlocks: Default::default(),
        condvar: Condvar::new(),
        turn: Mutex::new(0),
        turns: Condvar::new(),
        barriers: program.barriers.iter().map(|size| Barrier::new(*size)).collect(),
        onces: [const { Once::new() }; LOCKS],
        cell: OnceLock::new(),
        lazy: LazyLock::new(|| { thread::yield_now(); 77 }),
        atomics: Default::default(),
        flags: Default::default(),
    });
    let main = Arc::clone(&world);
    let result = catch_unwind(AssertUnwindSafe(move || live(main, 0, Ends::default())));
    world.ended(0, &result);
    for number in 1..count {
        let handle = held(&world.handles)[number].take();
        if let Some(handle) = handle {
            world.ended(number, &handle.join());
        }
    }
    drop(result);
    world.finish(&reports);
}

/// A thread's life.
fn live(world: Arc<World>, me: usize, ends: Ends) -> Option<Message> {
    let id = thread::current().id();
    held(&world.who).push((id, me));
    let program = Arc::clone(&world.program);
    let mut env = Env { me, world, ends, result: None };
    env.log(format!("is {:?}", thread::current().name().filter(|_| me > 0)));
    env.run(&program.threads[me]);
    let result = env.result.take();
    drop(env);
    result
}

impl World {
    fn log(&self, me: usize, line: String) {
        held(&self.logs)[me].push(line);
    }

    /// As `log`, in a destructor, which may run in any thread.
    fn log_here(&self, line: String) {
        let id = thread::current().id();
        let me = held(&self.who).iter().find(|(known, _)| *known == id).map_or(0, |(_, me)| *me);
        self.log(me, line);
    }

    /// Writes down, in main's name, how a thread ended.
    fn ended(&self, number: usize, result: &thread::Result<Option<Message>>) {
        let end = match result {
            Ok(message) => format!("{:?}", message.as_ref().map(Message::name)),
            Err(error) => format!("panic {}", text(&**error)),
        };
        self.log(0, format!("thread {number} ended: {end}"));
    }

    /// Writes down what is left.
    fn finish(&self, reports: &Receiver<u32>) {
        let mut all: Vec<_> = reports.try_iter().collect();
        all.sort_unstable();
        let end = self.logs.lock().map(|logs| logs.len() - 1).unwrap_or_default();
        self.log(end, format!("reports {all:?}"));
        self.log(end, format!("{:?} {:?} {:?} {:?}", self.mutexes, self.rwlocks, self.cell, self.lazy));
        self.log(end, format!("{:?} {:?} {:?}", self.atomics, self.onces.each_ref().map(Once::is_completed), self.turn));
        if let Some(wrong) = held(&self.audit).wrong() {
            self.log(end, format!("audit: {wrong}"));
        }
    }

    fn send_at_drop(&self, tx: &Tx, number: u32) {
        let sent = match tx {
            Tx::Plain(tx) => tx.send(Message::Number(number)).is_ok(),
            Tx::Sync(tx) => tx.try_send(Message::Number(number)).is_ok(),
        };
        self.log_here(format!("sent {number} from a destructor: {sent}"));
    }
}

impl Audit {
    /// What no schedule may show.
    fn wrong(&self) -> Option<String> {
        for (index, (channel, number)) in self.received.iter().enumerate() {
            if !self.offered.contains(&(*channel, *number)) {
                return Some(format!("{number} was never sent on {channel}"));
            }
            let earlier = &self.received[..index];
            let broken = earlier.iter().any(|(other, before)| {
                let of_one_sender = *number < 90_000_000 && before / 10_000 == number / 10_000;
                other == channel && (before == number || of_one_sender && before > number)
            });
            if broken {
                return Some(format!("{number} came twice or late on {channel}"));
            }
        }
        None
    }
}

impl Clone for Tx {
    fn clone(&self) -> Self {
        match self {
            Self::Plain(tx) => Self::Plain(tx.clone()),
            Self::Sync(tx) => Self::Sync(tx.clone()),
        }
    }
}

impl Tx {
    fn send(&self, message: Message) -> Result<(), SendError<Message>> {
        match self {
            Self::Plain(tx) => tx.send(message),
            Self::Sync(tx) => tx.send(message),
        }
    }

    fn try_send(&self, message: Message) -> Result<(), TrySendError<Message>> {
        match self {
            Self::Plain(tx) => tx.send(message).map_err(|SendError(message)| TrySendError::Disconnected(message)),
            Self::Sync(tx) => tx.try_send(message),
        }
    }

    fn show(&self) -> String {
        match self {
            Self::Plain(tx) => format!("{tx:?}"),
            Self::Sync(tx) => format!("{tx:?}"),
        }
    }
}

impl Message {
    fn name(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Loud(loud) => format!("loud {}", loud.number),
            Self::Sender(channel, _) => format!("sender {channel}"),
            Self::Receiver(channel, _) => format!("receiver {channel}"),
        }
    }
}

impl Drop for Loud {
    fn drop(&mut self) {
        let count = COUNT.try_with(Cell::get);
        self.world.log_here(format!("drops {} {} {count:?}", self.number, thread::panicking()));
        match (self.act, &self.port) {
            (Act::Send(_), Some(tx)) => self.world.send_at_drop(tx, 90_000_000 + self.number),
            (Act::Lock(lock), _) => {
                let guard = self.world.mutexes[lock].lock();
                let line = format!("locks {lock} in a destructor: {guard:?}");
                *guard.unwrap_or_else(PoisonError::into_inner) += 100;
                self.world.log_here(line);
            }
            (Act::Report, _) => {
                let _ = self.world.report.send(self.number);
            }
            (Act::Nothing | Act::Send(_), _) => {}
        }
    }
}

fn duration(wait: Wait) -> Duration {
    match wait {
        Wait::Zero => Duration::ZERO,
        Wait::Short => Duration::from_millis(1),
        Wait::Far => Duration::from_secs(3600),
        Wait::Max => Duration::MAX,
    }
}

impl Env {
    fn log(&self, line: impl Into<String>) {
        self.world.log(self.me, line.into());
    }

    fn run(&mut self, ops: &[Op]) {
        for op in ops {
            (self.world.pace)();
            self.step(op);
        }
    }

    /// The message to send; taken from what this thread has.
    fn load(&mut self, load: Load) -> Option<Message> {
        Some(match load {
            Load::Number(number) => Message::Number(number),
            Load::Loud(number, act) => Message::Loud(self.loud(number, act)),
            Load::Sender(channel) => Message::Sender(channel, self.ends.senders[channel].pop()?),
            Load::Receiver(channel) => Message::Receiver(channel, self.ends.receivers[channel].take()?),
        })
    }

    fn loud(&mut self, number: u32, act: Act) -> Loud {
        let port = match act {
            Act::Send(channel) => self.ends.senders[channel].last().cloned(),
            _ => None,
        };
        if let (Act::Send(channel), Some(_)) = (act, &port) {
            held(&self.world.audit).offered.push((channel, 90_000_000 + number));
        }
        Loud { number, act, port, world: Arc::clone(&self.world) }
    }

    /// Looks at a message and keeps what can be used.
    fn keep(&mut self, from: usize, message: Message) -> String {
        let name = message.name();
        match message {
            Message::Number(number) => held(&self.world.audit).received.push((from, number)),
            Message::Sender(channel, tx) => self.ends.senders[channel].push(tx),
            Message::Receiver(channel, rx) => self.ends.receivers[channel] = Some(rx),
            Message::Loud(loud) => {
                self.log(format!("takes {}", loud.number));
            }
        }
        name
    }

    fn offer(&self, channel: usize, message: &Message) {
        if let Message::Number(number) = message {
            held(&self.world.audit).offered.push((channel, *number));
        }
    }

    fn send(&mut self, channel: usize, load: Load, patient: bool) {
        let message = self.load(load);
        // A port that this thread may lose is needed for the sending itself.
        let (Some(message), Some(tx)) = (message, self.ends.senders[channel].last()) else {
            return self.log("has nothing to send");
        };
        self.offer(channel, &message);
        let result = if patient {
            tx.send(message).map_err(|error| (error.to_string(), error.0))
        } else {
            tx.try_send(message).map_err(|error| {
                let words = format!("{error:?} {error}");
                let (TrySendError::Full(back) | TrySendError::Disconnected(back)) = error;
                (words, back)
            })
        };
        match result {
            Ok(()) => self.log(format!("sends {load:?}")),
            Err((words, back)) => {
                self.log(format!("gets back {}: {words}", back.name()));
            }
        }
    }

    fn send_many(&mut self, channel: usize, count: u32) {
        let Some(tx) = self.ends.senders[channel].last() else { return self.log("has no sender") };
        held(&self.world.audit).offered.extend((0..count).map(|i| (channel, 80_000_000 + i)));
        let sent = (0..count).take_while(|i| tx.send(Message::Number(80_000_000 + i)).is_ok()).count();
        self.log(format!("sends {sent} of {count}"));
    }

    fn recv(&mut self, channel: usize, receive: impl FnOnce(&Receiver<Message>) -> Result<Message, String>) {
        let Some(rx) = &self.ends.receivers[channel] else { return self.log("has no receiver") };
        match receive(rx) {
            Ok(message) => {
                let name = self.keep(channel, message);
                self.log(format!("receives {name}"));
            }
            Err(error) => self.log(error),
        }
    }

    fn all(&mut self, channel: usize, receive: impl FnOnce(&Receiver<Message>) -> Vec<Message>) {
        let Some(rx) = &self.ends.receivers[channel] else { return self.log("has no receiver") };
        let messages = receive(rx);
        let names: Vec<_> = messages.into_iter().map(|message| self.keep(channel, message)).collect();
        self.log(format!("iterates {names:?}"));
    }

    fn gather(&mut self, channel: usize) {
        let Some(rx) = self.ends.receivers[channel].take() else { return self.log("has no receiver") };
        let mut names = Vec::new();
        for message in &rx {
            names.push(self.keep(channel, message));
        }
        names.sort();
        self.log(format!("gathers {names:?}"));
    }

    fn recv_many(&mut self, channel: usize, count: u32) {
        let Some(rx) = &self.ends.receivers[channel] else { return self.log("has no receiver") };
        let mut ordered = true;
        let mut got = 0;
        for message in rx.iter().take(count as usize) {
            ordered &= matches!(message, Message::Number(number) if number == 80_000_000 + got);
            got += 1;
        }
        self.log(format!("receives {got} of {count}, ordered {ordered}"));
    }

    fn ends_for(&mut self, gives: &[Give]) -> Ends {
        let mut ends = Ends::default();
        for give in gives {
            match *give {
                Give::Clone(channel) => ends.senders[channel].extend(self.ends.senders[channel].last().cloned()),
                Give::Sender(channel) => ends.senders[channel].extend(self.ends.senders[channel].pop()),
                Give::Receiver(channel) => ends.receivers[channel] = self.ends.receivers[channel].take(),
            }
        }
        ends
    }

    fn spawn(&mut self, number: usize, named: bool, gives: &[Give]) {
        let ends = self.ends_for(gives);
        let world = Arc::clone(&self.world);
        let mut builder = thread::Builder::new();
        if named {
            builder = builder.name(format!("worker {number}"));
        }
        let handle = builder.spawn(move || live(world, number, ends)).expect("a thread");
        held(&self.world.threads)[number] = Some(handle.thread().clone());
        self.log(format!("spawns {:?}", handle.thread().name()));
        held(&self.world.handles)[number] = Some(handle);
    }

    fn scope(&mut self, threads: &[(usize, Vec<Give>)], body: &[Op]) {
        let given: Vec<_> = threads.iter().map(|(number, gives)| (*number, self.ends_for(gives))).collect();
        let world = Arc::clone(&self.world);
        let result = catch_unwind(AssertUnwindSafe(|| thread::scope(|scope| {
            for (number, ends) in given {
                let world = Arc::clone(&world);
                scope.spawn(move || drop(live(world, number, ends)));
            }
            self.run(body);
        })));
        self.log(format!("scope ends: {:?}", result.map_err(|error| text(&*error))));
    }

    /// How a lock was got, and its value from now on.
    fn enter(&self, value: &mut u32, poisoned: bool) {
        *value += 1;
        self.log(format!("has the lock at {value}, poisoned {poisoned}"));
    }

    fn lock_step(&mut self, op: &Op) {
        let world = Arc::clone(&self.world);
        match op {
            Op::Lock(lock, body) => {
                let result = world.mutexes[*lock].lock();
                let poisoned = result.is_err();
                let mut guard = result.unwrap_or_else(PoisonError::into_inner);
                self.enter(&mut guard, poisoned);
                self.run(body);
            }
            Op::TryLock(lock, body) => match world.mutexes[*lock].try_lock() {
                Err(TryLockError::WouldBlock) => self.log("would block"),
                result => {
                    let poisoned = result.is_err();
                    let (Ok(mut guard) | Err(mut guard)) = result.map_err(into_guard);
                    self.enter(&mut guard, poisoned);
                    self.run(body);
                }
            },
            Op::Read(lock, body) => {
                let result = world.rwlocks[*lock].read();
                self.log(format!("reads {result:?}"));
                self.run(body);
                drop(result);
            }
            Op::TryRead(lock, body) => match world.rwlocks[*lock].try_read() {
                Err(TryLockError::WouldBlock) => self.log("would block"),
                result => {
                    self.log(format!("reads {result:?}"));
                    self.run(body);
                }
            },
            Op::Write(lock, body) => {
                let result = world.rwlocks[*lock].write();
                let poisoned = result.is_err();
                let mut guard = result.unwrap_or_else(PoisonError::into_inner);
                self.enter(&mut guard, poisoned);
                self.run(body);
            }
            Op::TryWrite(lock, body) => match world.rwlocks[*lock].try_write() {
                Err(TryLockError::WouldBlock) => self.log("would block"),
                result => {
                    let poisoned = result.is_err();
                    let (Ok(mut guard) | Err(mut guard)) = result.map_err(into_guard);
                    self.enter(&mut guard, poisoned);
                    self.run(body);
                }
            },
            Op::LockAdd(lock) => *world.mutexes[*lock].lock().unwrap_or_else(PoisonError::into_inner) += 1,
            Op::WriteAdd(lock) => *world.rwlocks[*lock].write().unwrap_or_else(PoisonError::into_inner) += 1,
            Op::Poisoned(lock) => {
                self.log(format!("{} {}", world.mutexes[*lock].is_poisoned(), world.rwlocks[*lock].is_poisoned()));
            }
            Op::ClearPoison(lock) => {
                world.mutexes[*lock].clear_poison();
                world.rwlocks[*lock].clear_poison();
            }
            Op::ShowLocks(lock) => self.log(format!("{:?} {:?}", world.mutexes[*lock], world.rwlocks[*lock])),
            Op::WaitInVain(lock, wait) => {
                let guard = world.mutexes[*lock].lock().unwrap_or_else(PoisonError::into_inner);
                let result = world.condvar.wait_timeout_while(guard, duration(*wait), |_| true);
                self.log(format!("waited, poisoned {}", result.is_err()));
                if let Ok((mut guard, result)) = result {
                    let end = (*guard, result.timed_out());
                    *guard += 1;
                    self.log(format!("{end:?}"));
                }
            }
            Op::Notify(all) => if *all { world.condvar.notify_all() } else { world.condvar.notify_one() },
            Op::Turn(turn) => {
                let guard = world.turn.lock().unwrap_or_else(PoisonError::into_inner);
                let guard = world.turns.wait_while(guard, |now| *now != *turn);
                *guard.unwrap_or_else(PoisonError::into_inner) += 1;
                world.turns.notify_all();
                self.log(format!("had turn {turn}"));
            }
            _ => unreachable!("{op:?}"),
        }
    }

    fn once_step(&mut self, op: &Op) {
        let world = Arc::clone(&self.world);
        match op {
            Op::CallOnce(once, body) => {
                let called = catch_unwind(AssertUnwindSafe(|| world.onces[*once].call_once(|| {
                    self.log("is the first");
                    self.run(body);
                })));
                self.log(format!("once: {:?}", called.map_err(|error| text(&*error))));
            }
            Op::CallOnceForce(once) => {
                world.onces[*once].call_once_force(|state| self.log(format!("forced, {}", state.is_poisoned())));
                self.log("once was forced");
            }
            Op::OnceDone(once) => self.log(format!("once {}", world.onces[*once].is_completed())),
            Op::CellSet(value) => self.log(format!("{:?}", world.cell.set(*value))),
            Op::CellGet => self.log(format!("{:?} {:?}", world.cell.get(), world.cell)),
            Op::CellInit(value) => self.log(world.cell.get_or_init(|| { thread::yield_now(); *value }).to_string()),
            Op::CellInitPanics => {
                let result = catch_unwind(AssertUnwindSafe(|| *world.cell.get_or_init(|| panic!("no value"))));
                self.log(format!("{:?}", result.map_err(|error| text(&*error))));
            }
            Op::Lazy => self.log(world.lazy.to_string()),
            Op::Atomic(atomic, how) => {
                let cell = &world.atomics[*atomic];
                let order = Ordering::SeqCst;
                let seen = match *how {
                    Atomic::Load => cell.load(order).to_string(),
                    Atomic::Store(value) => { cell.store(value, order); String::new() }
                    Atomic::Swap(value) => cell.swap(value, order).to_string(),
                    Atomic::Add(value) => cell.fetch_add(value, order).to_string(),
                    Atomic::Max(value) => cell.fetch_max(value, order).to_string(),
                    Atomic::Exchange(old, new) => format!("{:?}", cell.compare_exchange(old, new, order, order)),
                };
                self.log(format!("{how:?} {seen}"));
            }
            Op::AtomicAdd(atomic) => { world.atomics[*atomic].fetch_add(1, Ordering::Relaxed); }
            _ => unreachable!("{op:?}"),
        }
    }

    fn thread_step(&mut self, op: &Op) {
        let world = Arc::clone(&self.world);
        match op {
            Op::Spawn(number, named, gives) => self.spawn(*number, *named, gives),
            Op::Join(number) => {
                let handle = held(&world.handles)[*number].take();
                let Some(handle) = handle else { return self.log("has no handle") };
                let result = handle.join();
                self.log(match &result {
                    Ok(message) => format!("joins {:?}", message.as_ref().map(Message::name)),
                    Err(error) => format!("joins {}", text(&**error)),
                });
            }
            Op::AwaitFinished(number) => loop {
                let handle = held(&world.handles)[*number].take();
                let Some(handle) = handle else { return self.log("has no handle") };
                let finished = handle.is_finished();
                held(&world.handles)[*number] = Some(handle);
                if finished { return self.log("is finished"); }
                thread::sleep(Duration::from_millis(1));
            },
            Op::IsFinished(number) => {
                let handle = held(&world.handles)[*number].take();
                let Some(handle) = handle else { return self.log("has no handle") };
                self.log(format!("finished {}", handle.is_finished()));
                held(&world.handles)[*number] = Some(handle);
            }
            Op::Scope(threads, body) => self.scope(threads, body),
            Op::Signal(flag, number) => {
                world.flags[*flag].store(true, Ordering::SeqCst);
                let thread = held(&world.threads)[*number].clone();
                if let Some(thread) = thread { thread.unpark(); }
            }
            Op::Await(flag) => {
                held(&world.threads)[self.me] = Some(thread::current());
                while !world.flags[*flag].load(Ordering::SeqCst) { thread::park(); }
                self.log(format!("saw flag {flag}"));
            }
            Op::Unpark => thread::current().unpark(),
            Op::Park => { thread::park(); self.log("parked"); }
            Op::ParkTimeout => { thread::park_timeout(Duration::from_millis(1)); self.log("parked for a while"); }
            Op::Yield => thread::yield_now(),
            Op::Sleep => thread::sleep(Duration::from_micros(200)),
            Op::Barrier(barrier) => { world.barriers[*barrier].wait(); self.log("passes the barrier"); }
            Op::LocalCount => { COUNT.set(COUNT.get() + 1); self.log(format!("count {}", COUNT.get())); }
            Op::LocalKeep(load) => {
                let message = self.load(*load);
                KEPT.with_borrow_mut(|kept| kept.extend(message));
            }
            _ => unreachable!("{op:?}"),
        }
    }

    fn panic_step(&mut self, op: &Op) {
        match op {
            Op::Catch(body) => {
                let result = catch_unwind(AssertUnwindSafe(|| self.run(body)));
                self.log(format!("catches {:?}, {}", result.map_err(|error| text(&*error)), thread::panicking()));
            }
            Op::Guarded(number, act, body) => {
                let _guard = self.loud(*number, *act);
                self.run(body);
            }
            Op::Return(load) => {
                let message = self.load(*load);
                self.result = message;
            }
            Op::Panic(number) => panic!("panic {number}"),
            Op::Resume(number) => resume_unwind(Box::new(*number)),
            _ => unreachable!("{op:?}"),
        }
    }

    fn step(&mut self, op: &Op) {
        match op {
            Op::Open(channel, capacity) => {
                let (tx, rx) = match capacity {
                    None => {
                        let (tx, rx) = mpsc::channel();
                        (Tx::Plain(tx), rx)
                    }
                    Some(capacity) => {
                        let (tx, rx) = mpsc::sync_channel(*capacity);
                        (Tx::Sync(tx), rx)
                    }
                };
                self.ends.senders[*channel] = vec![tx];
                self.ends.receivers[*channel] = Some(rx);
            }
            Op::Send(channel, load) => self.send(*channel, *load, true),
            Op::TrySend(channel, load) => self.send(*channel, *load, false),
            Op::SendMany(channel, count) => self.send_many(*channel, *count),
            Op::Recv(channel) => self.recv(*channel, |rx| rx.recv().map_err(|error| error.to_string())),
            Op::TryRecv(channel) => {
                self.recv(*channel, |rx| rx.try_recv().map_err(|error| format!("{error:?} {error}")));
            }
            Op::RecvTimeout(channel, wait) => self.recv(*channel, |rx| {
                rx.recv_timeout(duration(*wait)).map_err(|error| {
                    format!("{error} {}", error == RecvTimeoutError::Timeout)
                })
            }),
            Op::RecvMany(channel, count) => self.recv_many(*channel, *count),
            Op::Iter(channel, count) => self.all(*channel, |rx| rx.iter().take(*count).collect()),
            Op::TryIter(channel) => self.all(*channel, |rx| rx.try_iter().collect()),
            Op::IntoIter(channel, count) => {
                let Some(rx) = self.ends.receivers[*channel].take() else { return self.log("has no receiver") };
                for message in rx.into_iter().take(*count) {
                    let name = self.keep(*channel, message);
                    self.log(format!("gets {name}"));
                }
            }
            Op::Gather(channel) => self.gather(*channel),
            Op::CloneSender(channel) => {
                let tx = self.ends.senders[*channel].last().cloned();
                self.ends.senders[*channel].extend(tx);
            }
            Op::DropSender(channel) => drop(self.ends.senders[*channel].pop()),
            Op::DropReceiver(channel) => drop(self.ends.receivers[*channel].take()),
            Op::ShowEnds(channel) => {
                let senders: Vec<_> = self.ends.senders[*channel].iter().map(Tx::show).collect();
                self.log(format!("{senders:?} {:?}", self.ends.receivers[*channel]));
            }
            Op::Lock(..) | Op::TryLock(..) | Op::Read(..) | Op::TryRead(..) | Op::Write(..) | Op::TryWrite(..)
            | Op::LockAdd(_) | Op::WriteAdd(_) | Op::Poisoned(_) | Op::ClearPoison(_) | Op::ShowLocks(_)
            | Op::WaitInVain(..) | Op::Notify(_) | Op::Turn(_) => self.lock_step(op),
            Op::CallOnce(..) | Op::CallOnceForce(_) | Op::OnceDone(_) | Op::CellSet(_) | Op::CellGet
            | Op::CellInit(_) | Op::CellInitPanics | Op::Lazy | Op::Atomic(..) | Op::AtomicAdd(_) => self.once_step(op),
            Op::Catch(_) | Op::Guarded(..) | Op::Return(_) | Op::Panic(_) | Op::Resume(_) => self.panic_step(op),
            Op::Spawn(..) | Op::Join(_) | Op::AwaitFinished(_) | Op::IsFinished(_) | Op::Scope(..)
            | Op::Signal(..) | Op::Await(_) | Op::Unpark | Op::Park | Op::ParkTimeout | Op::Yield | Op::Sleep
            | Op::Barrier(_) | Op::LocalCount | Op::LocalKeep(_) => self.thread_step(op),
        }
    }
}

fn into_guard<G>(error: TryLockError<G>) -> G {
    match error {
        TryLockError::Poisoned(error) => error.into_inner(),
        TryLockError::WouldBlock => unreachable!("told apart before"),
    }
}
