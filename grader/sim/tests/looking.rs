//! What a thread can see without waiting depends on the schedule, too: every order is tried.

mod common;

use std::cell::RefCell;
use std::collections::BTreeSet;

use check_record::RunEnd;
use sim_std::sim::{Explorer, Plan, Settings, Strategy, Tried};
use sim_std::sync::atomic::{AtomicU8, Ordering};
use sim_std::sync::{LazyLock, Mutex, Once, OnceLock, RwLock};
use sim_std::thread;

/// What `body` sees in all schedules.
fn sights(body: impl Fn() -> String) -> Vec<String> {
    let mut explorer = Explorer::new(Plan {
        settings: Settings {
            strategy: Strategy::Systematic,
            ..common::settings(1)
        },
        schedules: 300,
        systematic: 20_000,
        systematic_steps: 2_000_000,
    });
    let seen = RefCell::new(String::new());
    let mut all = BTreeSet::new();
    while let Some(next) = explorer.next(&|| *seen.borrow_mut() = body()) {
        if let Tried::Whole(report) = next {
            assert_eq!(report.end, RunEnd::Finished, "{:#?}", report.findings);
            all.insert(seen.take());
        }
    }
    assert!(explorer.exhaustive());
    all.into_iter().collect()
}

/// What one thread sees twice while another one changes it.
fn twice<T: ToString>(change: impl Fn() + Sync, look: impl Fn() -> T) -> String {
    thread::scope(|s| {
        s.spawn(&change);
        let (first, second) = (look(), look());
        format!("{} {}", first.to_string(), second.to_string())
    })
}

#[test]
fn an_initialisation_is_seen_before_and_after() {
    let once = sights(|| {
        let once = Once::new();
        twice(|| once.call_once(|| ()), || once.is_completed())
    });
    assert_eq!(once, ["false false", "false true", "true true"]);
    let lock = sights(|| {
        let lock = OnceLock::new();
        twice(|| assert_eq!(lock.set(1), Ok(())), || lock.get().is_some())
    });
    assert_eq!(lock, once);
    let lazy = sights(|| {
        let lazy = LazyLock::new(|| 1);
        twice(|| assert_eq!(*lazy, 1), || LazyLock::get(&lazy).is_some())
    });
    assert_eq!(lazy, once);
}

#[test]
fn poison_is_seen_before_and_after() {
    let poison = sights(|| {
        let lock = Mutex::new(0);
        let hurt = || {
            let panicked = thread::scope(|s| {
                let holder = s.spawn(|| {
                    let _guard = lock.lock();
                    panic!("on purpose");
                });
                holder.join().is_err()
            });
            assert!(panicked);
        };
        twice(hurt, || lock.is_poisoned())
    });
    assert_eq!(poison, ["false false", "false true", "true true"]);
    let healed = sights(|| {
        let lock = RwLock::new(0);
        let holder = sim_std::panic::AssertUnwindSafe(|| {
            let _guard = lock.write();
            panic!("on purpose");
        });
        assert!(sim_std::panic::catch_unwind(holder).is_err());
        twice(|| lock.clear_poison(), || lock.is_poisoned())
    });
    assert_eq!(healed, ["false false", "true false", "true true"]);
}

#[test]
fn an_atomic_is_printed_before_and_after() {
    let printed = sights(|| {
        let atomic = AtomicU8::new(1);
        twice(
            || atomic.store(2, Ordering::SeqCst),
            || format!("{atomic:?}"),
        )
    });
    assert_eq!(printed, ["1 1", "1 2", "2 2"]);
}
