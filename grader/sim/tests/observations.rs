//! Findings that do not end a run, and those that budgets end.

mod common;

use std::time::Duration;

use check_record::{FindingKind, RunEnd};
use common::{finds_at, passes, run, runs};
use sim_std::sync::atomic::{AtomicBool, Ordering};
use sim_std::sync::{Arc, Mutex, mpsc};
use sim_std::thread;
use sim_std::time::Instant;

#[test]
fn lost_messages_are_counted_at_the_last_receive() {
    let receives = line!() + 6;
    let found = finds_at(FindingKind::LostMessages, receives, || {
        let (tx, rx) = mpsc::channel();
        for i in 0..4 {
            tx.send(i).expect("open");
        }
        assert_eq!(rx.recv(), Ok(0));
    });
    assert!(
        found[0].message.starts_with("3 messages were"),
        "{:#?}",
        found[0]
    );
}

#[test]
fn messages_lost_by_a_panic_are_not_a_finding() {
    for report in runs(|| {
        let (tx, _rx) = mpsc::channel();
        tx.send(1).expect("open");
        panic!("stop");
    }) {
        assert_eq!(report.findings, []);
        assert_eq!(report.trace.lost(), 1);
    }
}

#[test]
fn a_panic_that_nobody_joins_is_found_at_its_line() {
    let (spawn, panics) = (line!() + 2, line!() + 2);
    let found = finds_at(FindingKind::PanickedThread, panics, || {
        drop(thread::spawn(|| panic!("no more tea")));
        thread::sleep(Duration::from_secs(1));
    });
    assert!(found[0].message.contains("no more tea"), "{:#?}", found[0]);
    assert!(
        found[0]
            .message
            .contains(&format!("spawned at line {spawn}")),
        "{:#?}",
        found[0]
    );
}

#[test]
fn a_panic_that_is_joined_or_scoped_is_no_finding() {
    passes(|| {
        let worker = thread::spawn(|| panic!("joined"));
        assert!(worker.join().is_err());
        thread::scope(|s| {
            let worker = s.spawn(|| panic!("scoped"));
            assert!(worker.join().is_err());
        });
    });
}

#[test]
fn a_thread_that_waits_for_ever_is_leaked() {
    let waits = line!() + 3;
    let found = finds_at(FindingKind::LeakedThread, waits, || {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || while rx.recv().is_ok() {});
        tx.send(1).expect("open");
        std::mem::forget(tx);
    });
    assert!(
        found[0].message.contains("nobody will ever wake it"),
        "{:#?}",
        found[0]
    );
}

#[test]
fn a_thread_that_ticks_for_ever_is_leaked() {
    let sleeps = line!() + 4;
    finds_at(FindingKind::LeakedThread, sleeps, || {
        thread::spawn(|| {
            loop {
                thread::sleep(Duration::from_secs(1));
            }
        });
    });
}

#[test]
fn several_leaked_threads_at_one_line_are_one_finding() {
    let report = run(3, || {
        for _ in 0..4 {
            thread::spawn(thread::park);
        }
    });
    assert_eq!(report.findings.len(), 1, "{report:#?}");
    assert!(
        report.findings[0].message.contains("4 threads in all"),
        "{report:#?}"
    );
    assert_eq!(report.trace.leaked_threads, 4);
    assert_eq!(report.end, RunEnd::Finished);
}

#[test]
fn threads_may_finish_their_work_after_the_body() {
    for report in runs(|| {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || rx.iter().count());
        thread::spawn(move || (0..50).for_each(|i| tx.send(i).expect("open")));
    }) {
        assert_eq!(report.findings, []);
        assert_eq!(report.trace.received(), 50);
    }
}

/// The loops that poll, each with the line of its look.
#[test]
fn polling_is_a_busy_wait_at_the_line_that_looks() {
    let line = line!() + 4;
    finds_at(FindingKind::BusyWait, line, || {
        let (tx, rx) = mpsc::channel::<u32>();
        let _tx = tx.clone();
        while rx.try_recv().is_err() {}
    });
    let line = line!() + 4;
    finds_at(FindingKind::BusyWait, line, || {
        let (_tx, rx) = mpsc::channel::<u32>();
        loop {
            if rx.try_recv().is_ok() || Instant::now().elapsed() > Duration::from_secs(1) {
                break;
            }
            thread::yield_now();
        }
    });
    let line = line!() + 3;
    finds_at(FindingKind::BusyWait, line, || {
        let (_tx, rx) = mpsc::channel::<u32>();
        while rx.recv_timeout(Duration::ZERO).is_err() {}
    });
    let line = line!() + 4;
    finds_at(FindingKind::BusyWait, line, || {
        let (tx, _rx) = mpsc::sync_channel(1);
        tx.send(1).expect("room");
        while tx.try_send(2).is_err() {}
    });
    let line = line!() + 3;
    finds_at(FindingKind::BusyWait, line, || {
        let worker = thread::spawn(|| thread::sleep(Duration::from_secs(1)));
        while !worker.is_finished() {}
    });
    let line = line!() + 8;
    finds_at(FindingKind::BusyWait, line, || {
        let flag = Arc::new(AtomicBool::new(false));
        let theirs = Arc::clone(&flag);
        thread::spawn(move || {
            thread::sleep(Duration::from_secs(1));
            theirs.store(true, Ordering::SeqCst);
        });
        while !flag.load(Ordering::SeqCst) {}
    });
    let line = line!() + 4;
    finds_at(FindingKind::BusyWait, line, || {
        let mutex = Mutex::new(());
        let _guard = mutex.lock();
        while mutex.try_lock().is_err() {}
    });
    let line = line!() + 3;
    finds_at(FindingKind::BusyWait, line, || {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(1) {}
    });
}

#[test]
fn asking_a_closed_channel_again_and_again_has_its_own_words() {
    let line = line!() + 4;
    let found = finds_at(FindingKind::BusyWait, line, || {
        let (tx, rx) = mpsc::channel::<u32>();
        drop(tx);
        while rx.recv_timeout(Duration::from_secs(1)).is_err() {}
    });
    assert!(
        found[0]
            .message
            .contains("`Disconnected` will never change"),
        "{:#?}",
        found[0]
    );
    let line = line!() + 4;
    let found = finds_at(FindingKind::BusyWait, line, || {
        let (tx, rx) = mpsc::channel::<u32>();
        drop(rx);
        while tx.send(1).is_err() {}
    });
    assert!(
        found[0].message.contains("no `send` can succeed"),
        "{:#?}",
        found[0]
    );
}

#[test]
fn sleeping_between_looks_is_no_busy_wait() {
    passes(|| {
        let (tx, rx) = mpsc::channel();
        let worker = thread::spawn(move || {
            thread::sleep(Duration::from_secs(20));
            tx.send(1).expect("open");
        });
        while rx.try_recv().is_err() {
            thread::sleep(Duration::from_millis(1));
        }
        worker.join().expect("no panic");
    });
}

#[test]
fn a_loop_of_nothing_but_locks_is_a_busy_wait_when_the_steps_are_spent() {
    let line = line!() + 4;
    let report = run(0, || {
        let ready = Mutex::new(false);
        loop {
            if *ready.lock().expect("no panic") {
                break;
            }
        }
    });
    let finding = &report.findings[0];
    assert_eq!(finding.kind, FindingKind::BusyWait);
    assert_eq!(finding.place.as_ref().map(|place| place.line), Some(line));
}

#[test]
fn endless_work_spends_the_steps_and_names_the_busiest_line() {
    let line = line!() + 4;
    let report = run(0, || {
        let (tx, rx) = mpsc::channel();
        loop {
            tx.send(1).expect("open");
            if rx.recv() == Ok(2) {
                break;
            }
        }
    });
    assert_eq!(report.end, RunEnd::Stopped);
    let finding = &report.findings[0];
    assert_eq!(finding.kind, FindingKind::TimeLimit);
    let found = finding.place.as_ref().map(|place| place.line);
    assert!(
        found == Some(line) || found == Some(line + 1),
        "{finding:#?}"
    );
}

#[test]
fn too_many_live_threads_end_the_run() {
    let line = line!() + 3;
    let report = run(0, || {
        loop {
            thread::spawn(thread::park);
        }
    });
    let finding = &report.findings[0];
    assert_eq!(finding.kind, FindingKind::ResourceLimit);
    assert_eq!(finding.place.as_ref().map(|place| place.line), Some(line));
}

#[test]
fn a_message_that_comes_back_to_its_own_thread_has_not_crossed() {
    for report in runs(|| {
        let (tx, rx) = mpsc::sync_channel(1);
        thread::spawn(|| {}).join().expect("no panic");
        tx.send(1).expect("open");
        assert_eq!(rx.recv(), Ok(1));
    }) {
        assert_eq!((report.trace.received(), report.trace.crossed()), (1, 0));
    }
}

#[test]
fn the_trace_counts_what_happened() {
    for report in runs(|| {
        let (tx, rx) = mpsc::sync_channel(3);
        let workers: Vec<_> = (0..4)
            .map(|_| {
                let tx = tx.clone();
                thread::spawn(move || (0..5).for_each(|i| tx.send(i).expect("open")))
            })
            .collect();
        drop(tx);
        thread::sleep(Duration::from_secs(2));
        assert_eq!(rx.iter().count(), 20);
        let (_tx, empty) = mpsc::channel::<()>();
        assert!(empty.try_recv().is_err());
        for worker in workers {
            worker.join().expect("no panic");
        }
    }) {
        let trace = report.trace;
        assert_eq!((trace.threads_spawned, trace.peak_threads), (4, 4));
        assert_eq!((trace.sent(), trace.received(), trace.lost()), (20, 20, 0));
        assert_eq!((trace.producers(), trace.peak_queue()), (4, 3));
        assert_eq!(trace.crossed(), 20);
        assert_eq!((trace.sleeps, trace.idle_polls), (1, 1));
        assert_eq!(trace.virtual_nanos, 2_000_000_000);
        assert_eq!(trace.channels[0].capacity, Some(3));
        assert!(trace.steps > 40);
    }
}

#[test]
fn waking_up_all_the_time_is_no_end_while_somebody_sleeps() {
    let body = || {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || {
            thread::sleep(Duration::from_secs(150));
            tx.send(1).unwrap();
        });
        while rx.recv_timeout(Duration::from_millis(1)).is_err() {}
        sender.join().unwrap();
    };
    let settings = sim_std::sim::Settings {
        max_steps: 10_000_000,
        ..common::settings(1)
    };
    let report = sim_std::sim::run(&settings, &body);
    assert_eq!(report.end, check_record::RunEnd::Finished);
}

#[test]
fn a_wait_that_only_its_limit_ends_tells_who_keeps_the_channel_open() {
    let finding = common::run(1, || {
        let (tx, rx) = mpsc::channel::<u8>();
        while rx.recv_timeout(Duration::from_millis(1)).is_err() {}
        drop(tx);
    })
    .findings
    .remove(0);
    assert_eq!(finding.kind, FindingKind::TimeLimit);
    assert!(
        finding.message.contains("one sender is still alive"),
        "{finding:#?}"
    );
}

#[test]
fn a_loop_around_recv_timeout_is_told_to_tell_the_errors_apart() {
    let finding = common::run(1, || {
        let (tx, rx) = mpsc::channel::<u8>();
        let waiter =
            thread::spawn(move || while rx.recv_timeout(Duration::from_millis(1)).is_err() {});
        waiter.join().unwrap();
        drop(tx);
    })
    .findings
    .remove(0);
    assert_eq!(finding.kind, FindingKind::TimeLimit);
    assert!(finding.help.contains("`Timeout`"), "{finding:#?}");
    assert!(finding.help.contains("is dropped"), "{finding:#?}");
    assert!(finding.message.starts_with("the thread"), "{finding:#?}");
}

#[test]
fn several_that_poll_under_one_lock_are_a_busy_wait_at_the_look() {
    let line = line!() + 9;
    let report = run(0, || {
        let (tx, rx) = mpsc::channel::<u8>();
        let rx = Mutex::new(rx);
        thread::scope(|s| {
            for _ in 0..3 {
                s.spawn(|| {
                    loop {
                        let rx = rx.lock().unwrap();
                        if rx.try_recv().is_ok() {
                            break;
                        }
                    }
                });
            }
        });
        drop(tx);
    });
    let finding = &report.findings[0];
    assert_eq!(finding.kind, FindingKind::BusyWait, "{finding:#?}");
    assert_eq!(finding.place.as_ref().map(|place| place.line), Some(line));
}

#[test]
fn a_sender_that_nothing_slows_down_is_told_with_its_queue() {
    let made = line!() + 2;
    let report = run(0, || {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || while tx.send(1).is_ok() {});
        for _ in 0..3 {
            thread::sleep(Duration::from_secs(1));
        }
        drop(rx);
        sender.join().unwrap();
    });
    let finding = &report.findings[0];
    assert_eq!(finding.kind, FindingKind::TimeLimit, "{finding:#?}");
    let queue = format!("are queued in the channel without a bound that was made at line {made}");
    assert!(finding.message.contains(&queue), "{finding:#?}");
    assert!(finding.help.contains("sync_channel"), "{finding:#?}");
}
