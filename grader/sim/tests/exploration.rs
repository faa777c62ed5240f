//! Which schedules are tried: all of a small program, each once, and the fault in the fewest words.

mod common;

use std::cell::RefCell;
use std::collections::BTreeSet;

use check_record::{EventKind, FindingKind, RunEnd};
use sim_std::sim::{Explorer, Plan, Report, Settings, Strategy, Tried, shortened};
use sim_std::sync::atomic::{AtomicU32, Ordering};
use sim_std::sync::mpsc::channel;
use sim_std::sync::{Arc, Condvar, Mutex};
use sim_std::thread;
use sim_std::time::Duration;

fn plan(strategy: Strategy) -> Plan {
    Plan {
        settings: Settings {
            strategy,
            ..common::settings(1)
        },
        schedules: 300,
        systematic: 20_000,
        systematic_steps: 2_000_000,
    }
}

/// What `body` returned in all schedules of that strategy, how many those were, and whether they are all.
fn outcomes(strategy: Strategy, body: impl Fn() -> String) -> (BTreeSet<String>, u32, bool) {
    let seen = RefCell::new(String::new());
    let mut all = BTreeSet::new();
    let mut explorer = Explorer::new(plan(strategy));
    while let Some(next) = explorer.next(&|| *seen.borrow_mut() = body()) {
        if let Tried::Whole(report) = next {
            all.insert(match report.end {
                RunEnd::Finished => seen.take(),
                end => format!("{end:?}"),
            });
        }
    }
    (all, explorer.schedules(), explorer.exhaustive())
}

fn systematic(body: impl Fn() -> String) -> (Vec<String>, u32) {
    let (all, schedules, exhaustive) = outcomes(Strategy::Systematic, body);
    assert!(exhaustive, "{schedules} schedules were not all: {all:?}");
    (all.into_iter().collect(), schedules)
}

#[test]
fn one_thread_has_one_schedule() {
    let (all, schedules) = systematic(|| {
        let (tx, rx) = channel();
        tx.send(1).unwrap();
        drop(tx);
        format!("{:?}", rx.iter().collect::<Vec<_>>())
    });
    assert_eq!((all, schedules), (vec!["[1]".to_owned()], 1));
}

#[test]
fn threads_with_nothing_in_common_have_one_schedule() {
    let (_, schedules) = systematic(|| {
        let mine = || {
            let (tx, rx) = channel();
            (0..3).for_each(|i| tx.send(i).unwrap());
            drop(tx);
            rx.iter().sum::<i32>()
        };
        let (one, two) = (thread::spawn(mine), thread::spawn(mine));
        format!("{} {}", one.join().unwrap(), two.join().unwrap())
    });
    // They only come to be in one order or the other, which their numbers may tell.
    assert!(schedules <= 12, "{schedules}");
}

#[test]
fn all_orders_of_three_senders_are_seen() {
    let (all, _) = systematic(|| {
        let (tx, rx) = channel();
        for id in 0..3 {
            let tx = tx.clone();
            thread::spawn(move || tx.send(id).unwrap());
        }
        drop(tx);
        format!("{:?}", rx.iter().collect::<Vec<i32>>())
    });
    assert_eq!(all.len(), 6, "{all:?}");
}

#[test]
fn a_lost_update_is_seen() {
    let (all, _) = systematic(|| {
        let count = Arc::new(AtomicU32::new(0));
        let add = {
            let count = Arc::clone(&count);
            move || count.store(count.load(Ordering::SeqCst) + 1, Ordering::SeqCst)
        };
        let threads = [thread::spawn(add.clone()), thread::spawn(add)];
        for thread in threads {
            thread.join().unwrap();
        }
        count.load(Ordering::SeqCst).to_string()
    });
    assert_eq!(all, ["1", "2"]);
}

#[test]
fn any_of_those_that_wait_may_be_notified() {
    let (all, _) = systematic(|| {
        let shared = Arc::new((Mutex::new(Vec::new()), Condvar::new()));
        let wait = |id: u32| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                let guard = shared.0.lock().unwrap();
                shared.1.wait(guard).unwrap().push(id);
            })
        };
        let threads = [wait(1), wait(2)];
        // Virtual time passes only when both wait.
        thread::sleep(Duration::from_secs(1));
        shared.1.notify_one();
        thread::sleep(Duration::from_secs(1));
        shared.1.notify_one();
        for thread in threads {
            thread.join().unwrap();
        }
        format!("{:?}", shared.0.lock().unwrap())
    });
    assert_eq!(all, ["[1, 2]", "[2, 1]"]);
}

#[test]
fn a_loop_that_looks_has_a_last_schedule() {
    let (all, _) = systematic(|| {
        let (tx, rx) = channel();
        let worker = thread::spawn(move || tx.send(7).unwrap());
        let got = loop {
            if let Ok(got) = rx.try_recv() {
                break got;
            }
            thread::yield_now();
        };
        worker.join().unwrap();
        got.to_string()
    });
    assert_eq!(all, ["7"]);
}

#[test]
fn what_is_too_large_is_drawn() {
    let (_, schedules, exhaustive) = outcomes(Strategy::Mixed, || {
        let (tx, rx) = channel();
        for id in 0..6 {
            let tx = tx.clone();
            thread::spawn(move || (0..20).for_each(|_| tx.send(id).unwrap()));
        }
        drop(tx);
        rx.iter().count().to_string()
    });
    assert!(!exhaustive);
    assert!(schedules > 300, "{schedules}");
}

/// Two locks in opposite order.
fn philosophers() {
    let forks = Arc::new((Mutex::new(()), Mutex::new(())));
    let theirs = Arc::clone(&forks);
    let other = thread::spawn(move || {
        for _ in 0..5 {
            let _right = theirs.1.lock().expect("not poisoned");
            let _left = theirs.0.lock().expect("not poisoned");
        }
    });
    for _ in 0..5 {
        let _left = forks.0.lock().expect("not poisoned");
        let _right = forks.1.lock().expect("not poisoned");
    }
    other.join().expect("no panic");
}

fn deadlocks(report: &Report) -> bool {
    report
        .findings
        .iter()
        .any(|finding| finding.kind == FindingKind::Deadlock)
}

#[test]
fn every_strategy_finds_the_locks_in_opposite_order() {
    for strategy in [
        Strategy::Mixed,
        Strategy::Random,
        Strategy::Pct,
        Strategy::Systematic,
    ] {
        let mut explorer = Explorer::new(plan(strategy));
        let found = std::iter::from_fn(|| explorer.next(&philosophers))
            .any(|next| matches!(next, Tried::Whole(report) if deadlocks(&report)));
        assert!(found, "{strategy:?}");
    }
}

#[test]
fn a_fault_is_told_with_one_switch() {
    let mut explorer = Explorer::new(plan(Strategy::Random));
    let failing = std::iter::from_fn(|| explorer.next(&philosophers)).find_map(|next| match next {
        Tried::Whole(report) if deadlocks(&report) => Some(report),
        _ => None,
    });
    let settings = Settings {
        seed: failing.expect("it deadlocks sometimes").seed,
        strategy: Strategy::Random,
        ..common::settings(0)
    };
    let short = shortened(&settings, &philosophers, &mut deadlocks);
    assert_eq!(short.switches, 1);
    let chart = short.report.chart.expect("a shortened run is charted");
    assert_eq!(chart.threads.len(), 2);
    let open = |thread: usize| {
        let mine = chart.events.iter().filter(|event| event.thread == thread);
        let mut ends = mine
            .filter(|event| matches!(event.kind, EventKind::Wait { .. } | EventKind::Wake { .. }));
        matches!(
            ends.next_back().map(|event| &event.kind),
            Some(EventKind::Wait { .. })
        )
    };
    assert!(open(0) && open(1), "{:#?}", chart.events);
}

#[test]
fn a_systematic_schedule_is_replayed_by_its_number() {
    let mut explorer = Explorer::new(plan(Strategy::Systematic));
    let failing = std::iter::from_fn(|| explorer.next(&philosophers)).find_map(|next| match next {
        Tried::Whole(report) if deadlocks(&report) => Some(report),
        _ => None,
    });
    let settings = Settings {
        seed: failing.expect("it deadlocks sometimes").seed,
        strategy: Strategy::Systematic,
        ..common::settings(0)
    };
    let short = shortened(&settings, &philosophers, &mut deadlocks);
    assert!(deadlocks(&short.report));
}

#[test]
fn a_long_chart_keeps_its_beginning_and_its_end() {
    let long = || {
        let (tx, rx) = channel();
        let worker = thread::spawn(move || rx.recv());
        let (more, rest) = channel();
        (0..9_000).for_each(|i| more.send(i).unwrap());
        drop((more, rest.iter().take(9_000).count()));
        worker.join().unwrap().unwrap();
        let _: std::result::Result<(), _> = tx.send(());
    };
    let settings = Settings {
        chart: true,
        ..common::settings(3)
    };
    let report = sim_std::sim::run(&settings, &long);
    let chart = report.chart.expect("it was asked for");
    assert!(chart.omitted > 1_000 && chart.events.len() < 5_000);
    for thread in [0, 1] {
        let last = chart.events.iter().rfind(|event| event.thread == thread);
        let kind = last.map(|event| &event.kind);
        assert!(matches!(kind, Some(EventKind::Wait { .. })), "{kind:?}");
    }
}

#[test]
fn who_goes_on_for_ever_does_not_starve_the_others() {
    for strategy in [Strategy::Mixed, Strategy::Pct, Strategy::Systematic] {
        let mut explorer = Explorer::new(Plan {
            systematic: 50,
            ..plan(strategy)
        });
        let body = || {
            let (tx, rx) = channel();
            let worker = thread::spawn(move || while tx.send(1).is_ok() {});
            rx.recv().unwrap();
            drop(rx);
            worker.join().unwrap();
        };
        while let Some(tried) = explorer.next(&body) {
            if let Tried::Whole(report) = tried {
                assert_eq!(report.end, RunEnd::Finished, "{:#?}", report.findings);
            }
        }
    }
}
