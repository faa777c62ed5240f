//! Runs: the same seed is the same schedule, and no run leaves anything behind for the next.

mod common;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::time::Duration;

use check_record::{FindingKind, RunEnd};
use common::{run, runs, settings};
use sim_std::sim::{self, Settings};
use sim_std::sync::atomic::{AtomicUsize, Ordering};
use sim_std::sync::{Condvar, LazyLock, Mutex, OnceLock, mpsc};
use sim_std::{panic, thread};

/// A program whose outcome depends on the schedule.
fn arrival_order() -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for i in 0..4 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(i).expect("open"));
    }
    drop(tx);
    rx.iter().collect()
}

fn outcome<T>(seed: u64, program: impl Fn() -> T) -> T {
    let result = RefCell::new(None);
    let report = run(seed, || *result.borrow_mut() = Some(program()));
    assert_eq!(report.end, RunEnd::Finished, "{:#?}", report.findings);
    result.into_inner().expect("the body ran to its end")
}

#[test]
fn every_order_is_found_and_every_seed_repeats_its_own() {
    let orders: Vec<_> = (0..1000).map(|seed| outcome(seed, arrival_order)).collect();
    assert_eq!(orders.iter().collect::<BTreeSet<_>>().len(), 24);
    let again: Vec<_> = (0..1000).map(|seed| outcome(seed, arrival_order)).collect();
    assert_eq!(orders, again);
}

#[test]
fn a_lost_update_shows_in_some_schedules_only() {
    let racy = || {
        let total = AtomicUsize::new(0);
        thread::scope(|s| {
            for _ in 0..2 {
                s.spawn(|| {
                    let now = total.load(Ordering::SeqCst);
                    total.store(now + 1, Ordering::SeqCst);
                });
            }
        });
        total.into_inner()
    };
    let totals: BTreeSet<_> = (0..100).map(|seed| outcome(seed, racy)).collect();
    assert_eq!(totals, BTreeSet::from([1, 2]));
}

#[test]
fn the_whole_report_repeats() {
    let program = || {
        let (tx, rx) = mpsc::sync_channel(1);
        for i in 0..3 {
            let tx = tx.clone();
            thread::spawn(move || tx.send(i));
        }
        thread::sleep(Duration::from_secs(1));
        rx.iter().count();
    };
    assert_eq!(run(5, program), run(5, program));
}

static SHARED: Mutex<u32> = Mutex::new(0);
static BELL: Condvar = Condvar::new();

#[test]
fn a_static_lock_of_an_abandoned_run_is_free_in_the_next() {
    for seed in 0..20 {
        let report = run(seed, || {
            let guard = SHARED.lock();
            thread::spawn(|| drop(SHARED.lock()));
            thread::sleep(Duration::from_secs(1));
            thread::park();
            drop(guard);
        });
        assert_eq!(report.end, RunEnd::Stopped);
        let report = run(seed, || {
            *SHARED.lock().expect("not poisoned") += 1;
            BELL.notify_all();
            let guard = SHARED.lock().expect("not poisoned");
            let (_guard, result) = BELL
                .wait_timeout(guard, Duration::from_secs(1))
                .expect("not poisoned");
            assert!(result.timed_out());
        });
        assert_eq!((report.end, report.findings), (RunEnd::Finished, vec![]));
    }
    // Every run began anew, and without a run a free lock can still be taken.
    assert_eq!(*SHARED.lock().expect("free"), 1);
}

static HALF: OnceLock<u32> = OnceLock::new();

#[test]
fn an_abandoned_initialisation_is_done_again() {
    let report = run(0, || {
        HALF.get_or_init(|| {
            thread::park();
            1
        });
    });
    assert_eq!(report.end, RunEnd::Stopped);
    let report = run(0, || assert_eq!(*HALF.get_or_init(|| 2), 2));
    assert_eq!(report.end, RunEnd::Finished);
}

type Pipe = (mpsc::Sender<u32>, Mutex<mpsc::Receiver<u32>>);
static PIPE: LazyLock<Pipe> = LazyLock::new(|| {
    let (tx, rx) = mpsc::channel();
    (tx, Mutex::new(rx))
});

#[test]
fn a_static_channel_of_an_abandoned_run_works_in_the_next() {
    for seed in 0..10 {
        let report = run(seed, || {
            assert!(PIPE.1.lock().expect("free").recv().is_err());
        });
        assert_eq!(report.end, RunEnd::Stopped);
        let report = run(seed, || {
            thread::spawn(|| PIPE.0.send(4));
            assert_eq!(PIPE.1.lock().expect("free").recv(), Ok(4));
        });
        assert_eq!((report.end, report.findings), (RunEnd::Finished, vec![]));
        assert_eq!(report.trace.received(), 1);
    }
}

#[test]
fn a_thread_abandoned_in_a_panic_does_not_make_the_next_run_panic() {
    struct Parks;
    impl Drop for Parks {
        fn drop(&mut self) {
            thread::park();
        }
    }
    let report = run(0, || {
        let _parks = Parks;
        panic!("never arrives");
    });
    assert_eq!(report.findings[0].kind, FindingKind::Deadlock);
    for report in runs(|| {
        assert!(!thread::panicking());
        let mutex = Mutex::new(1);
        drop(mutex.lock());
        assert!(!mutex.is_poisoned());
        let poisons = panic::catch_unwind(panic::AssertUnwindSafe(|| {
            let _guard = mutex.lock();
            panic!("poison");
        }));
        assert!(poisons.is_err() && mutex.is_poisoned() && !thread::panicking());
    }) {
        assert_eq!(report.end, RunEnd::Finished, "{report:#?}");
    }
}

#[test]
fn only_the_thread_that_panics_is_panicking() {
    struct Waits(mpsc::Receiver<()>);
    impl Drop for Waits {
        fn drop(&mut self) {
            assert!(thread::panicking());
            let _ = self.0.recv();
        }
    }
    for report in runs(|| {
        let (tx, rx) = mpsc::channel::<()>();
        let worker = thread::spawn(move || {
            let _waits = Waits(rx);
            panic!("slowly");
        });
        thread::sleep(Duration::from_secs(1));
        assert!(!thread::panicking());
        let mutex = Mutex::new(());
        drop(mutex.lock());
        assert!(!mutex.is_poisoned());
        drop(tx);
        assert!(worker.join().is_err());
    }) {
        assert_eq!(report.end, RunEnd::Finished, "{report:#?}");
    }
}

#[test]
fn the_main_panic_has_its_message_and_line() {
    let line = line!() + 2;
    let report = run(0, || {
        "no luck".parse::<u32>().expect("always Ok");
    });
    let RunEnd::Panicked { message, place } = report.end else {
        panic!("{report:?}")
    };
    assert_eq!(message, "always Ok: ParseIntError { kind: InvalidDigit }");
    assert_eq!(place.map(|place| place.line), Some(line));
}

#[test]
fn a_hook_of_the_code_under_test_stays_in_its_run() {
    for seed in 0..20 {
        let report = run(seed, || {
            let (tx, rx) = mpsc::channel();
            let tx = Mutex::new(tx);
            panic::set_hook(Box::new(move |info| {
                let line = info.location().map_or(0, Location::line);
                tx.lock().expect("free").send(line).expect("open");
            }));
            let line = line!() + 1;
            assert!(thread::spawn(|| panic!("heard")).join().is_err());
            assert_eq!(rx.recv(), Ok(line));
            drop(panic::take_hook());
            assert!(thread::spawn(|| panic!("not heard")).join().is_err());
            assert!(rx.recv().is_err());
        });
        assert_eq!(report.end, RunEnd::Finished, "{report:#?}");
    }
    let report = run(0, || panic!("after"));
    assert!(matches!(
        report.end,
        RunEnd::Panicked { place: Some(_), .. }
    ));
}

#[test]
fn the_body_may_borrow_and_runs_once_per_run() {
    let count = Cell::new(0);
    runs(|| count.set(count.get() + 1));
    assert_eq!(count.get(), 100);
}

#[test]
fn the_trace_can_be_read_inside_and_is_empty_outside() {
    assert!(!sim::is_active());
    assert_eq!(sim::trace(), check_record::Trace::default());
    let report = run(0, || {
        let (tx, _rx) = mpsc::channel();
        tx.send(1).expect("open");
        assert!(sim::is_active());
        assert_eq!(sim::trace().sent(), 1);
    });
    assert_eq!(report.end, RunEnd::Finished);
}

#[test]
fn progress_only_grows() {
    let before = sim::progress().steps;
    let report = run(0, || drop(arrival_order()));
    let after = sim::progress();
    assert!(after.steps >= before + report.trace.steps);
    assert!(after.last.is_some());
}

#[test]
fn a_run_inside_a_run_is_refused() {
    let report = run(0, || drop(sim::run(&Settings::new(0), &|| ())));
    let RunEnd::Panicked { message, .. } = report.end else {
        panic!("{report:?}")
    };
    assert!(message.contains("cannot start another one"), "{message}");
}

#[test]
fn what_must_wait_says_so_outside_of_a_run() {
    let says = |f: &dyn Fn()| {
        let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("panics");
        let text = payload.downcast_ref::<&str>().copied().unwrap_or_default();
        assert_eq!(text, "this uses the simulated std outside a simulated run");
    };
    let (tx, rx) = mpsc::channel::<u32>();
    says(&|| assert!(rx.recv().is_err()));
    says(&|| drop(thread::spawn(|| ())));
    says(&|| thread::sleep(Duration::from_secs(1)));
    says(&|| assert_ne!(sim_std::time::Instant::now().elapsed(), Duration::ZERO));
    let mutex = Mutex::new(1);
    let guard = mutex.lock();
    says(&|| drop(mutex.lock()));
    drop(guard);
    // What need not wait works.
    tx.send(3).expect("open");
    assert_eq!(rx.recv(), Ok(3));
    assert_eq!(mutex.into_inner().expect("not poisoned"), 1);
}

#[test]
fn deep_recursion_and_many_threads_fit() {
    fn depth(n: u32) -> u32 {
        let block = std::hint::black_box([n; 64]);
        if n == 0 {
            block[0]
        } else {
            depth(n - 1) + block[63] - n + 1
        }
    }
    let report = run(0, || {
        let worker = thread::spawn(|| depth(1000));
        assert_eq!(worker.join().expect("no panic"), 1000);
        let (tx, rx) = mpsc::sync_channel(0);
        for i in 0..5000_u32 {
            let tx = tx.clone();
            thread::spawn(move || tx.send(i));
        }
        drop(tx);
        thread::sleep(Duration::from_secs(1));
        assert_eq!(rx.iter().sum::<u32>(), 5000 * 4999 / 2);
    });
    assert_eq!(report.end, RunEnd::Finished, "{:#?}", report.findings);
    assert_eq!(report.trace.peak_threads, 5000);
}

#[test]
fn hours_pass_at_once() {
    let start = std::time::Instant::now();
    for report in runs(|| {
        let (_tx, rx) = mpsc::channel::<()>();
        for _ in 0..60 {
            assert!(rx.recv_timeout(Duration::from_mins(1)).is_err());
        }
    }) {
        assert_eq!(report.trace.virtual_nanos, 3_600_000_000_000);
    }
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_full_memory_ends_the_run() {
    let settings = Settings {
        max_steps: u64::MAX,
        ..settings(0)
    };
    let line = line!() + 3;
    let body = || {
        let (tx, _rx) = mpsc::channel();
        while tx.send(0_u8).is_ok() {}
    };
    let report = sim::run(&settings, &body);
    assert_eq!(report.end, RunEnd::Stopped);
    assert_eq!(report.findings[0].kind, FindingKind::UnboundedQueue);
    assert_eq!(
        report.findings[0].place.as_ref().map(|place| place.line),
        Some(line)
    );
}

#[test]
fn panics_of_destructors_at_the_end_of_a_thread_stay_there() {
    struct Bad;
    impl Drop for Bad {
        fn drop(&mut self) {
            panic!("bad end");
        }
    }
    sim_std::thread_local!(static KEY: RefCell<Option<Bad>> = const { RefCell::new(None) });
    for report in runs(|| {
        drop(thread::spawn(|| Bad));
        let worker = thread::spawn(|| KEY.set(Some(Bad)));
        assert!(worker.join().is_ok());
    }) {
        assert_eq!(report.end, RunEnd::Finished, "{report:#?}");
    }
}

#[test]
fn a_handle_of_an_earlier_run_is_joined_or_refused() {
    let kept = RefCell::new(None);
    let store = |ends: bool| {
        let worker = thread::spawn(move || {
            if !ends {
                thread::park();
            }
            7
        });
        *kept.borrow_mut() = Some(worker);
    };
    let join = || {
        let worker: thread::JoinHandle<u32> = kept.take().expect("stored");
        assert_eq!(worker.join().expect("no panic"), 7);
    };
    run(0, || store(true));
    assert_eq!(run(0, join).end, RunEnd::Finished);
    run(0, || store(false));
    let RunEnd::Panicked { message, .. } = run(0, join).end else {
        panic!("joined")
    };
    assert!(
        message.contains("a thread of an earlier run was abandoned"),
        "{message}"
    );
}
