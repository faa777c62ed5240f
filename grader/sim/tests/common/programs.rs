// Included twice, once with `s` as the real std and once as the simulated one: each program must
// return the same in every schedule of both.

use s::cell::{Cell, RefCell};
use s::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use s::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, AtomicU8, AtomicU32, AtomicUsize, Ordering};
use s::sync::mpsc::{self, RecvTimeoutError, SendError, TryRecvError, TrySendError};
use s::sync::{
    Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock, RwLockWriteGuard, TryLockError,
};
use s::thread;
use s::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// A program by its name; it returns what it saw.
pub type Program = (&'static str, fn() -> String);

macro_rules! programs {
    ($($name:ident $body:block)*) => {
        /// All programs.
        pub const ALL: &[Program] = &[$((stringify!($name), $name)),*];
        $(fn $name() -> String $body)*
    };
}

const MS: Duration = Duration::from_millis(1);

/// Sends its word when it is dropped.
struct Last(mpsc::Sender<String>, &'static str);

impl Drop for Last {
    fn drop(&mut self) {
        let _ = self.0.send(format!("{} {}", self.1, thread::panicking()));
    }
}

fn text(error: &(dyn s::any::Any + Send)) -> String {
    let text = error.downcast_ref::<&str>().map(ToString::to_string);
    text.or_else(|| error.downcast_ref::<String>().cloned()).unwrap_or_else(|| "?".into())
}

programs! {

messages_of_one_sender_keep_their_order {
    let (tx, rx) = mpsc::channel();
    let worker = thread::spawn(move || (0..20).for_each(|i| tx.send(i).unwrap()));
    let seen: Vec<_> = rx.into_iter().collect();
    worker.join().unwrap();
    format!("{seen:?}")
}

closing_by_the_last_sender {
    let (tx, rx) = mpsc::channel::<u8>();
    let tx2 = tx.clone();
    drop(tx);
    let open = rx.try_recv();
    drop(tx2);
    format!("{open:?} {:?} {:?} {:?} {:?}", rx.try_recv(), rx.recv(), rx.recv_timeout(MS), rx.iter().next())
}

queued_messages_survive_their_sender {
    let (tx, rx) = mpsc::channel();
    (0..3).for_each(|i| tx.send(i).unwrap());
    drop(tx);
    format!("{:?} {:?} {:?}", rx.recv(), rx.try_iter().collect::<Vec<_>>(), rx.recv())
}

a_gone_receiver_gives_the_value_back {
    let (tx, rx) = mpsc::channel();
    drop(rx);
    let SendError(value) = tx.send(String::from("back")).unwrap_err();
    let (stx, srx) = mpsc::sync_channel(1);
    drop(srx);
    format!("{value} {:?} {:?} {}", stx.send(1), stx.try_send(2), tx.send(String::new()).unwrap_err())
}

a_full_channel_gives_the_value_back {
    let (tx, rx) = mpsc::sync_channel(2);
    let sent: Vec<_> = (0..3).map(|i| tx.try_send(i)).collect();
    let full = matches!(sent[2], Err(TrySendError::Full(2)));
    rx.recv().unwrap();
    format!("{sent:?} {full} {:?} {:?}", tx.try_send(3), tx.try_send(4))
}

a_rendezvous_hands_over_one_by_one {
    let (tx, rx) = mpsc::sync_channel(0);
    let full = tx.try_send(9);
    let arrived = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&arrived);
    let worker = thread::spawn(move || for i in 0..5 {
        tx.send(i).unwrap();
        count.fetch_add(1, Ordering::SeqCst);
    });
    let mut ahead = true;
    let mut seen = Vec::new();
    while let Ok(i) = rx.recv() {
        // Whatever was acknowledged has been received.
        ahead &= arrived.load(Ordering::SeqCst) <= i + 1;
        seen.push(i);
    }
    worker.join().unwrap();
    format!("{full:?} {seen:?} {ahead}")
}

try_send_meets_a_waiting_receiver {
    let (tx, rx) = mpsc::sync_channel(0);
    let worker = thread::spawn(move || rx.recv());
    let mut looks = 0;
    while tx.try_send(5).is_err() {
        looks += 1;
        thread::sleep(MS);
        assert!(looks < 5000);
    }
    format!("{:?}", worker.join().unwrap())
}

a_dropped_receiver_frees_waiting_senders {
    let (tx, rx) = mpsc::sync_channel(0);
    let (tx1, rx1) = mpsc::sync_channel(1);
    tx1.send(String::from("first")).unwrap();
    let one = thread::spawn(move || tx.send(String::from("offered")).unwrap_err().0);
    let two = thread::spawn(move || tx1.send(String::from("second")).unwrap_err().0);
    thread::sleep(MS);
    drop(rx);
    drop(rx1);
    format!("{} {}", one.join().unwrap(), two.join().unwrap())
}

a_bound_is_never_exceeded {
    let (tx, rx) = mpsc::sync_channel(3);
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let worker = thread::spawn(move || for i in 0..30 {
        tx.send(i).unwrap();
        count.fetch_add(1, Ordering::SeqCst);
    });
    let mut ok = true;
    for (received, i) in rx.iter().enumerate() {
        ok &= received == i && sent.load(Ordering::SeqCst) <= received + 4;
    }
    worker.join().unwrap();
    ok.to_string()
}

timeouts_and_the_end_are_told_apart {
    let (tx, rx) = mpsc::channel::<u8>();
    let zero = rx.recv_timeout(Duration::ZERO);
    let timeout = rx.recv_timeout(MS) == Err(RecvTimeoutError::Timeout);
    tx.send(1).unwrap();
    let got = rx.recv_timeout(Duration::MAX);
    let worker = thread::spawn(move || { thread::sleep(MS); drop(tx); });
    let end = rx.recv_timeout(Duration::from_secs(10)) == Err(RecvTimeoutError::Disconnected);
    worker.join().unwrap();
    format!("{zero:?} {timeout} {got:?} {end}")
}

the_longest_timeout_waits {
    let (tx, rx) = mpsc::channel();
    let worker = thread::spawn(move || { thread::sleep(MS * 5); tx.send(7).unwrap(); });
    let got = rx.recv_timeout(Duration::MAX);
    worker.join().unwrap();
    format!("{got:?}")
}

a_message_ends_a_timed_wait {
    let (tx, rx) = mpsc::channel();
    let worker = thread::spawn(move || { thread::sleep(MS * 5); tx.send(7).unwrap(); });
    let got = rx.recv_timeout(Duration::from_secs(10));
    worker.join().unwrap();
    format!("{got:?}")
}

messages_of_a_dropped_channel_are_dropped_and_may_send {
    let (log, lines) = mpsc::channel();
    let (tx, rx) = mpsc::channel();
    tx.send(Last(log.clone(), "one")).ok();
    tx.send(Last(log, "two")).ok();
    drop(rx);
    drop(tx);
    format!("{:?}", lines.iter().collect::<Vec<_>>())
}

a_message_may_hold_the_channel_that_it_is_in {
    let (tx, rx) = mpsc::channel::<Box<dyn Send>>();
    tx.send(Box::new(tx.clone())).ok();
    drop(tx);
    let inside = rx.recv().is_ok();
    format!("{inside} {}", rx.recv().is_err())
}

many_producers_lose_nothing {
    let (tx, rx) = mpsc::sync_channel(2);
    thread::scope(|s| {
        for i in 0..5u32 {
            let tx = tx.clone();
            s.spawn(move || (0..5).for_each(|k| tx.send(i * 5 + k).unwrap()));
        }
        drop(tx);
        let mut all: Vec<_> = rx.iter().collect();
        all.sort_unstable();
        format!("{all:?}")
    })
}

iterators_come_in_all_forms {
    let (tx, rx) = mpsc::channel();
    (0..6).for_each(|i| tx.send(i).unwrap());
    let first: Vec<i32> = rx.iter().take(2).collect();
    let mut second = Vec::new();
    for i in &rx {
        second.push(i);
        if second.len() == 2 { break; }
    }
    let ready: Vec<_> = rx.try_iter().collect();
    drop(tx);
    format!("{first:?} {second:?} {ready:?} {:?}", rx.into_iter().next())
}

channels_print_as_std_prints_them {
    let (tx, rx) = mpsc::channel::<i32>();
    let (stx, _srx) = mpsc::sync_channel::<i32>(1);
    format!("{tx:?} {stx:?} {rx:?} {:?} {:?} {:?}", rx.iter(), rx.try_iter(), TryRecvError::Empty)
}

a_panicking_thread_closes_its_channels {
    let (tx, rx) = mpsc::channel();
    let worker = thread::spawn(move || { tx.send(1).unwrap(); panic!("midway {}", 7) });
    let seen: Vec<i32> = rx.iter().collect();
    let error: Box<dyn s::any::Any + Send> = worker.join().map(|(): ()| ()).unwrap_err();
    format!("{seen:?} {}", text(&*error))
}

a_panic_carries_any_payload {
    let worker = thread::spawn(|| { resume_unwind(Box::new(42_u8)); });
    format!("{:?}", worker.join().unwrap_err().downcast_ref::<u8>())
}

destructors_send_while_unwinding {
    let (log, lines) = mpsc::channel();
    let workers: Vec<_> = ["a", "b", "c"].into_iter().map(|name| {
        let log = log.clone();
        thread::spawn(move || {
            let _first = Last(log.clone(), name);
            let _second = Last(log, name);
            panic!("{name}");
        })
    }).collect();
    drop(log);
    let mut seen: Vec<_> = lines.iter().collect();
    seen.sort();
    let ends: Vec<_> = workers.into_iter().map(|worker| text(&*worker.join().unwrap_err())).collect();
    format!("{seen:?} {ends:?} {}", thread::panicking())
}

a_panic_inside_a_destructor_of_a_panic_can_be_caught {
    let (log, lines) = mpsc::channel();
    struct Catches(mpsc::Sender<String>);
    impl Drop for Catches {
        fn drop(&mut self) {
            let caught = catch_unwind(|| panic!("inner")).is_err();
            self.0.send(format!("{caught} {}", thread::panicking())).unwrap();
        }
    }
    let outer = catch_unwind(AssertUnwindSafe(|| { let _guard = Catches(log); panic!("outer") }));
    format!("{:?} {} {}", lines.recv(), outer.is_err(), thread::panicking())
}

caught_panics_do_not_poison_later {
    let mutex = Mutex::new(1);
    let caught = catch_unwind(|| panic!("before")).is_err();
    *mutex.lock().unwrap() += 1;
    format!("{caught} {mutex:?}")
}

scoped_threads_borrow_and_return {
    let data = vec![3, 1, 2];
    let mut sum = 0;
    let max = thread::scope(|s| {
        let max = s.spawn(|| data.iter().max().copied());
        s.spawn(|| sum = data.iter().sum());
        max.join().unwrap()
    });
    format!("{max:?} {sum}")
}

a_scope_passes_panics_on {
    let unjoined = catch_unwind(|| thread::scope(|s| { s.spawn(|| panic!("lost")); }));
    let joined = catch_unwind(|| thread::scope(|s| s.spawn(|| panic!("seen")).join().is_err()));
    let own = catch_unwind(|| thread::scope(|s| { s.spawn(|| ()); panic!("own") }));
    let own: Result<(), _> = own;
    format!("{} {joined:?} {}", text(&*unjoined.unwrap_err()), text(&*own.unwrap_err()))
}

scopes_nest {
    let total = AtomicUsize::new(0);
    thread::scope(|s| {
        for _ in 0..3 {
            s.spawn(|| {
                s.spawn(|| total.fetch_add(1, Ordering::SeqCst));
                thread::scope(|inner| { inner.spawn(|| total.fetch_add(10, Ordering::SeqCst)); });
            });
        }
    });
    total.into_inner().to_string()
}

thread_locals_that_nothing_drops_outlive_the_others {
    s::thread_local! {
        static COUNT: Cell<u32> = const { Cell::new(1) };
        static FIRST: RefCell<Option<Counts>> = const { RefCell::new(None) };
    }
    struct Counts(mpsc::Sender<String>);
    impl Drop for Counts {
        fn drop(&mut self) {
            let count = COUNT.try_with(|count| count.replace(9));
            self.0.send(format!("{count:?} {:?}", COUNT.try_with(Cell::get))).unwrap();
        }
    }
    let (log, lines) = mpsc::channel();
    let worker = thread::spawn(move || {
        FIRST.set(Some(Counts(log)));
        COUNT.set(COUNT.get() + 1);
    });
    worker.join().unwrap();
    format!("{:?} {}", lines.iter().collect::<Vec<_>>(), COUNT.get())
}

names_and_handles {
    let named = thread::Builder::new().name("worker".into()).stack_size(64 * 1024).spawn(|| {
        thread::current().name().map(String::from)
    }).unwrap();
    let inside = named.thread().name().map(String::from);
    let plain = thread::spawn(|| (thread::current().name().is_none(), thread::current().id()));
    let id = plain.thread().id();
    let (nameless, own) = plain.join().unwrap();
    format!("{inside:?} {:?} {nameless} {} {}", named.join().unwrap(), own == id, id == thread::current().id())
}

a_finished_thread_says_so {
    let (tx, rx) = mpsc::channel::<()>();
    let worker = thread::spawn(move || rx.recv().is_err());
    let before = worker.is_finished();
    drop(tx);
    while !worker.is_finished() { thread::sleep(MS); }
    format!("{before} {:?}", worker.join().unwrap())
}

an_early_unpark_is_remembered_once {
    let worker = thread::spawn(|| { thread::park(); thread::park_timeout(MS); 5 });
    worker.thread().unpark();
    format!("{:?}", worker.join().unwrap())
}

park_waits_for_a_flag {
    let flag = Arc::new(AtomicBool::new(false));
    let theirs = Arc::clone(&flag);
    let worker = thread::spawn(move || while !theirs.load(Ordering::Acquire) { thread::park(); });
    flag.store(true, Ordering::Release);
    worker.thread().unpark();
    worker.join().is_ok().to_string()
}

thread_locals_are_per_thread_and_dropped_at_its_end {
    s::thread_local! {
        static COUNT: Cell<u32> = const { Cell::new(1) };
        static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
        static LAZY: RefCell<Vec<u32>> = RefCell::new(vec![COUNT.get()]);
    }
    COUNT.set(5);
    let (log, lines) = mpsc::channel();
    let worker = thread::spawn(move || {
        LAST.set(Some(Last(log, "end")));
        COUNT.with(|count| count.set(count.get() + 1));
        LAZY.with_borrow_mut(|lazy| lazy.push(9));
        (COUNT.get(), LAZY.take())
    });
    let theirs = worker.join().unwrap();
    format!("{theirs:?} {} {:?} {:?}", COUNT.replace(8), LAZY.with_borrow(Clone::clone), lines.recv())
}

a_destroyed_thread_local_says_so {
    struct Probe(mpsc::Sender<bool>);
    impl Drop for Probe {
        fn drop(&mut self) {
            self.0.send(KEY.try_with(|_| ()).is_err()).unwrap();
        }
    }
    s::thread_local!(static KEY: RefCell<Option<Probe>> = const { RefCell::new(None) });
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || KEY.with(|key| *key.borrow_mut() = Some(Probe(tx)))).join().unwrap();
    format!("{:?}", rx.recv())
}

a_mutex_excludes {
    let total = Arc::new(Mutex::new(0));
    let workers: Vec<_> = (0..4).map(|_| {
        let total = Arc::clone(&total);
        thread::spawn(move || for _ in 0..10 {
            let mut guard = total.lock().unwrap();
            let before = *guard;
            thread::yield_now();
            *guard = before + 1;
        })
    }).collect();
    workers.into_iter().for_each(|worker| worker.join().unwrap());
    let shown = format!("{total:?}");
    format!("{shown} {}", Arc::try_unwrap(total).unwrap().into_inner().unwrap())
}

a_panic_poisons_a_mutex {
    let mutex = Arc::new(Mutex::new(vec![1]));
    let theirs = Arc::clone(&mutex);
    let worker = thread::spawn(move || { theirs.lock().unwrap().push(2); let _g = theirs.lock(); panic!() });
    let worker: thread::JoinHandle<()> = worker;
    let failed = worker.join().is_err();
    let poisoned = mutex.is_poisoned();
    let inner = mutex.lock().unwrap_err().into_inner().clone();
    let tried = matches!(mutex.try_lock(), Err(TryLockError::Poisoned(_)));
    let shown = format!("{mutex:?}");
    mutex.clear_poison();
    format!("{failed} {poisoned} {inner:?} {tried} {shown} {:?}", mutex.lock().is_ok())
}

try_lock_sees_the_holder {
    let mutex = Mutex::new(1);
    let guard = mutex.lock().unwrap();
    let busy = matches!(mutex.try_lock(), Err(TryLockError::WouldBlock));
    let shown = format!("{guard:?} {guard}");
    drop(guard);
    format!("{busy} {shown} {:?}", mutex.try_lock().is_ok())
}

an_unsized_mutex_works {
    let mutex: Arc<Mutex<dyn FnMut() -> u32 + Send>> = Arc::new(Mutex::new({ let mut n = 0; move || { n += 1; n } }));
    let theirs = Arc::clone(&mutex);
    thread::spawn(move || theirs.lock().unwrap()()).join().unwrap();
    let second = mutex.lock().unwrap()();
    second.to_string()
}

a_condvar_passes_turns {
    let pair = Arc::new((Mutex::new(0), Condvar::new()));
    let theirs = Arc::clone(&pair);
    let worker = thread::spawn(move || for turn in [1, 3, 5] {
        let mut now = theirs.1.wait_while(theirs.0.lock().unwrap(), |now| *now != turn).unwrap();
        *now += 1;
        theirs.1.notify_all();
    });
    for turn in [0, 2, 4] {
        let mut now = pair.0.lock().unwrap();
        while *now != turn { now = pair.1.wait(now).unwrap(); }
        *now += 1;
        pair.1.notify_one();
    }
    worker.join().unwrap();
    let end = *pair.0.lock().unwrap();
    end.to_string()
}

a_condvar_wait_times_out {
    let (mutex, condvar) = (Mutex::new(false), Condvar::new());
    let (guard, one) = condvar.wait_timeout(mutex.lock().unwrap(), MS).unwrap();
    let (guard, two) = condvar.wait_timeout_while(guard, MS, |ready| !*ready).unwrap();
    let (_guard, three) = condvar.wait_timeout_while(guard, MS, |ready| *ready).unwrap();
    format!("{} {:?} {}", one.timed_out(), two, three.timed_out())
}

a_notified_wait_does_not_time_out {
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let theirs = Arc::clone(&pair);
    let worker = thread::spawn(move || { *theirs.0.lock().unwrap() = true; theirs.1.notify_all(); });
    let guard = pair.0.lock().unwrap();
    let (guard, result) = pair.1.wait_timeout_while(guard, Duration::from_secs(10), |ready| !*ready).unwrap();
    let seen = *guard;
    drop(guard);
    worker.join().unwrap();
    format!("{seen} {}", result.timed_out())
}

a_notification_is_not_wasted_on_who_timed_out {
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let early = pair.1.wait_timeout(pair.0.lock().unwrap(), MS).unwrap().1.timed_out();
    let theirs = Arc::clone(&pair);
    let worker = thread::spawn(move || {
        let ready = theirs.1.wait_while(theirs.0.lock().unwrap(), |ready| !*ready).unwrap();
        *ready
    });
    thread::sleep(MS * 20);
    *pair.0.lock().unwrap() = true;
    pair.1.notify_one();
    format!("{early} {}", worker.join().unwrap())
}

a_barrier_has_one_leader {
    let barrier = Arc::new(Barrier::new(4));
    let leaders = Arc::new(AtomicUsize::new(0));
    let workers: Vec<_> = (0..4).map(|_| {
        let (barrier, leaders) = (Arc::clone(&barrier), Arc::clone(&leaders));
        thread::spawn(move || for _ in 0..3 {
            if barrier.wait().is_leader() { leaders.fetch_add(1, Ordering::SeqCst); }
        })
    }).collect();
    workers.into_iter().for_each(|worker| worker.join().unwrap());
    format!("{} {}", leaders.load(Ordering::SeqCst), Barrier::new(0).wait().is_leader())
}

once_runs_once_and_is_poisoned_by_a_panic {
    let once = Arc::new(Once::new());
    let runs = Arc::new(AtomicUsize::new(0));
    let workers: Vec<_> = (0..4).map(|_| {
        let (once, runs) = (Arc::clone(&once), Arc::clone(&runs));
        thread::spawn(move || once.call_once(|| { thread::sleep(MS); runs.fetch_add(1, Ordering::SeqCst); }))
    }).collect();
    workers.into_iter().for_each(|worker| worker.join().unwrap());
    let bad = Once::new();
    let first = catch_unwind(AssertUnwindSafe(|| bad.call_once(|| panic!())));
    let second = catch_unwind(AssertUnwindSafe(|| bad.call_once(|| ())));
    let mut poisoned = false;
    bad.call_once_force(|state| poisoned = state.is_poisoned());
    format!("{} {} {} {} {poisoned} {}", runs.load(Ordering::SeqCst), once.is_completed(), first.is_err(), second.is_err(), bad.is_completed())
}

once_lock_is_set_once {
    static CELL: OnceLock<u32> = OnceLock::new();
    let cell = OnceLock::new();
    let before = cell.get().is_none();
    let failed = catch_unwind(AssertUnwindSafe(|| { cell.get_or_init(|| panic!()); })).is_err();
    let values: Vec<_> = thread::scope(|s| {
        let all: Vec<_> = (0..3).map(|_| s.spawn(|| *cell.get_or_init(|| { thread::sleep(MS); 7 }))).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    });
    CELL.get_or_init(|| 1);
    let shown = format!("{:?} {cell:?} {:?}", cell.set(8), cell.clone() == OnceLock::from(7));
    format!("{before} {failed} {values:?} {shown} {:?} {:?}", CELL.get(), cell.into_inner())
}

lazy_lock_waits_for_its_value {
    let lazy = LazyLock::new(|| { thread::sleep(MS); vec![1, 2] });
    let shown = format!("{lazy:?}");
    let lens: Vec<_> = thread::scope(|s| {
        let all: Vec<_> = (0..3).map(|_| s.spawn(|| lazy.len())).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    });
    format!("{shown} {lens:?} {lazy:?}")
}

a_rwlock_lets_readers_share {
    let lock = RwLock::new(1);
    let (one, two) = (lock.read().unwrap(), lock.read().unwrap());
    let sum = *one + *two;
    let busy = lock.try_write().is_err();
    drop((one, two));
    let mut write = lock.write().unwrap();
    *write += 1;
    let hidden = format!("{lock:?} {}", lock.try_read().is_err());
    let read = RwLockWriteGuard::downgrade(write);
    format!("{sum} {busy} {hidden} {} {lock:?}", *read + *lock.read().unwrap())
}

a_rwlock_is_poisoned_by_writers_only {
    let lock = Arc::new(RwLock::new(0));
    let (reads, writes) = (Arc::clone(&lock), Arc::clone(&lock));
    let reader: thread::JoinHandle<()> = thread::spawn(move || { let _g = reads.read().unwrap(); panic!() });
    let reader = (reader.join().is_err(), lock.is_poisoned());
    let writer: thread::JoinHandle<()> = thread::spawn(move || { let _g = writes.write().unwrap(); panic!() });
    format!("{reader:?} {} {}", writer.join().is_err(), lock.is_poisoned())
}

atomics_count {
    let total = AtomicI32::new(0);
    thread::scope(|s| for i in 0..4 {
        let total = &total;
        s.spawn(move || { total.fetch_add(i, Ordering::Relaxed); total.fetch_max(-2, Ordering::SeqCst); });
    });
    let byte = AtomicU8::new(250);
    let wrapped = byte.fetch_add(10, Ordering::SeqCst);
    let swapped = byte.compare_exchange(4, 9, Ordering::SeqCst, Ordering::SeqCst);
    let missed = byte.compare_exchange(4, 1, Ordering::SeqCst, Ordering::SeqCst);
    let updated = byte.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |x| x.checked_mul(2));
    let flag = AtomicBool::default();
    let mut target = 3;
    let pointer = AtomicPtr::new(&raw mut target);
    format!("{total:?} {wrapped} {swapped:?} {missed:?} {updated:?} {byte:?} {} {flag:?} {}", flag.fetch_or(true, Ordering::SeqCst), pointer.load(Ordering::SeqCst).is_null())
}

time_passes_by_sleeping {
    let start = Instant::now();
    thread::sleep(MS * 3);
    let waited = start.elapsed() >= MS * 3;
    let sum = start + MS - MS == start && (start + MS).duration_since(start) == MS;
    let back = start.checked_duration_since(start + MS).is_none() && start.duration_since(start + MS).is_zero();
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap() > Duration::from_secs(1_700_000_000);
    let later = UNIX_EPOCH.duration_since(SystemTime::now()).is_err();
    format!("{waited} {sum} {back} {since} {later} {:?}", start.checked_add(Duration::MAX))
}

sleepers_wake_in_order {
    let (tx, rx) = mpsc::channel();
    thread::scope(|s| for i in [30, 10, 20] {
        let tx = tx.clone();
        s.spawn(move || { thread::sleep(MS * i); tx.send(i).unwrap(); });
    });
    drop(tx);
    format!("{:?}", rx.iter().collect::<Vec<_>>())
}

a_worker_pool_does_every_job {
    let (jobs, queue) = mpsc::channel::<u64>();
    let (results, all) = mpsc::channel();
    let queue = Arc::new(Mutex::new(queue));
    let workers: Vec<_> = (0..3).map(|_| {
        let (queue, results) = (Arc::clone(&queue), results.clone());
        thread::spawn(move || loop {
            let job = queue.lock().unwrap().recv();
            let Ok(job) = job else { break };
            results.send(job * job).unwrap();
        })
    }).collect();
    drop(results);
    (0..12).for_each(|job| jobs.send(job).unwrap());
    drop(jobs);
    let mut squares: Vec<_> = all.iter().collect();
    squares.sort_unstable();
    workers.into_iter().for_each(|worker| worker.join().unwrap());
    format!("{squares:?}")
}

requests_carry_their_reply_channel {
    let (ask, asked) = mpsc::channel::<(u32, mpsc::Sender<u32>)>();
    let server = thread::spawn(move || for (n, reply) in asked { let _ = reply.send(n + 1); });
    let answers: Vec<_> = (0..4).map(|n| {
        let (reply, answer) = mpsc::channel();
        ask.send((n, reply)).unwrap();
        answer.recv().unwrap()
    }).collect();
    drop(ask);
    server.join().unwrap();
    format!("{answers:?}")
}

atomics_at_a_given_address {
    let (mut number, mut flag) = (5_u32, false);
    let mut target = [1_u16, 2, 3];
    let mut pointer = target.as_mut_ptr();
    let (old, set) = unsafe {
        let number = AtomicU32::from_ptr(&raw mut number);
        thread::scope(|s| (0..3).for_each(|_| { s.spawn(|| number.fetch_add(2, Ordering::SeqCst)); }));
        let pointer = AtomicPtr::from_ptr(&raw mut pointer);
        (*pointer.fetch_ptr_add(1, Ordering::SeqCst), AtomicBool::from_ptr(&raw mut flag).swap(true, Ordering::SeqCst))
    };
    let moved = AtomicPtr::new(pointer);
    moved.fetch_byte_add(2, Ordering::SeqCst);
    moved.fetch_ptr_sub(2, Ordering::SeqCst);
    let back = moved.load(Ordering::SeqCst) == target.as_mut_ptr();
    moved.fetch_or(1, Ordering::SeqCst);
    let tagged = moved.fetch_and(!1, Ordering::SeqCst).addr() & 1;
    moved.fetch_xor(1, Ordering::SeqCst);
    let same = format!("{moved:p}") == format!("{:p}", moved.load(Ordering::SeqCst));
    format!("{number} {old} {set} {flag} {back} {tagged} {same} {}", moved.fetch_byte_sub(1, Ordering::SeqCst).addr() & 1)
}

atomics_in_old_style {
    const INNER: usize = AtomicUsize::new(7).into_inner();
    let flag = s::sync::atomic::ATOMIC_BOOL_INIT;
    let count = s::sync::atomic::ATOMIC_USIZE_INIT;
    let orders = [Ordering::Relaxed, Ordering::Release, Ordering::Acquire, Ordering::AcqRel, Ordering::SeqCst];
    let olds = orders.map(|order| count.compare_and_swap(0, 1, order));
    let once = s::sync::ONCE_INIT;
    once.call_once(|| ());
    s::sync::atomic::spin_loop_hint();
    format!("{INNER} {} {olds:?} {count:?} {}", flag.compare_and_swap(false, true, Ordering::AcqRel), once.is_completed())
}

a_spinning_thread_lets_others_run {
    let ready = AtomicBool::new(false);
    thread::scope(|s| {
        s.spawn(|| ready.store(true, Ordering::Release));
        while !ready.load(Ordering::Acquire) {
            s::hint::spin_loop();
        }
    });
    format!("{} {}", ready.into_inner(), s::hint::black_box(3))
}

a_thread_may_be_spawned_unchecked {
    let text = String::from("borrowed");
    let builder = thread::Builder::new().name("unchecked".into());
    let handle = unsafe { builder.spawn_unchecked(|| (text.as_str(), thread::current().name().map(str::len))) }.unwrap();
    let id = handle.thread().id();
    let sizes = (size_of_val(&id), size_of_val(&Some(id)));
    let two = thread::spawn(|| thread::current().id()).join().unwrap() == id;
    format!("{:?} {sizes:?} {two}", handle.join().unwrap())
}

a_builder_says_what_it_builds {
    let named = thread::Builder::new().name("a\0b".into());
    let text = format!("{named:?}");
    let refused = catch_unwind(AssertUnwindSafe(|| named.spawn(|| ()))).unwrap_err();
    format!("{text} {} {:?}", self::text(&*refused), thread::Builder::new().stack_size(1 << 20).name("x".into()))
}

names_in_thread_locals_hide_nothing {
    fn init() -> u32 { 3 }
    const IDENTITY: u32 = 4;
    s::thread_local! {
        static FIRST: Cell<u32> = Cell::new(init());
        static SECOND: RefCell<u32> = const { RefCell::new(IDENTITY) };
    }
    SECOND.with_borrow_mut(|second| *second += FIRST.get());
    format!("{} {:?} {}", SECOND.take(), FIRST.try_with(Cell::get), FIRST.replace(1))
}

a_lazy_lock_that_panicked_stays_poisoned {
    let mut lazy: LazyLock<u32> = LazyLock::new(|| panic!("first"));
    let first = catch_unwind(AssertUnwindSafe(|| *lazy)).unwrap_err();
    let again = catch_unwind(AssertUnwindSafe(|| *LazyLock::force(&lazy))).unwrap_err();
    let last = catch_unwind(AssertUnwindSafe(|| *LazyLock::force_mut(&mut lazy))).unwrap_err();
    format!("{} {} {} {:?} {lazy:?}", text(&*first), text(&*again), text(&*last), LazyLock::get(&lazy))
}

everything_prints_as_in_std {
    let (mutex, rwlock) = (Mutex::new(1), RwLock::new("two"));
    let free = format!("{mutex:?} {rwlock:?}");
    let (guard, writer) = (mutex.lock().unwrap(), rwlock.write().unwrap());
    let held = format!("{mutex:?} {rwlock:?} {guard:?} {guard} {writer:?} {writer}");
    drop(writer);
    let reader = rwlock.read().unwrap();
    let barrier = Barrier::new(1);
    let leads = format!("{barrier:?} {:?}", barrier.wait());
    let mut once = Vec::new();
    Once::new().call_once_force(|state| once.push(format!("{state:?}")));
    let (set, unset) = (OnceLock::from(3), OnceLock::<u8>::new());
    let handle = thread::Builder::new().name("name".into()).spawn(|| ()).unwrap();
    let thread = format!("{:?}", handle.thread());
    let (_, thread) = thread.split_once(',').unwrap();
    let text = format!("{free} {held} {reader:?} {reader} {leads} {once:?} {set:?} {unset:?} {:?} {handle:?} {thread}", Condvar::new());
    handle.join().unwrap();
    format!("{text} {:?} {:?} {:?} {:?}", LazyLock::<u8>::new(|| 1), AtomicBool::new(true), Once::new(), s::io::stdin())
}

}
