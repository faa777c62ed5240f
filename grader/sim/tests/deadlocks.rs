//! Deadlocks: found in every schedule, with the lines that explain them.

mod common;

use std::cell::Cell;
use std::time::Duration;

use check_record::{Finding, FindingKind, RunEnd};
use common::{finds, finds_at, run};
use sim_std::sync::{Arc, Barrier, Condvar, Mutex, Once, RwLock, mpsc};
use sim_std::thread;

/// The lines of a finding's further places.
fn related(finding: &Finding) -> Vec<u32> {
    finding
        .related
        .iter()
        .map(|related| related.place.line)
        .collect()
}

#[test]
fn the_original_sender_that_was_never_dropped_is_named() {
    let (made, waits) = (line!() + 2, line!() + 7);
    let found = finds_at(FindingKind::Deadlock, waits, || {
        let (tx, rx) = mpsc::channel();
        for i in 0..3 {
            let tx = tx.clone();
            thread::spawn(move || tx.send(i));
        }
        for x in rx {
            let _: i32 = x;
        }
    });
    for finding in found {
        assert_eq!(related(&finding), [made], "{finding:#?}");
        assert!(
            finding.message.contains(&format!("created at line {made}")),
            "{finding:#?}"
        );
        assert!(finding.help.contains("drop(tx)"), "{finding:#?}");
    }
}

#[test]
fn a_leftover_clone_is_named_by_the_line_of_the_clone() {
    let cloned = line!() + 3;
    let found = finds(FindingKind::Deadlock, || {
        let (tx, rx) = mpsc::channel::<()>();
        let _tx2 = tx.clone();
        drop(tx);
        let _ = rx.recv();
    });
    assert_eq!(related(&found[0]), [cloned]);
    assert!(
        found[0].message.contains("cloned at line"),
        "{:#?}",
        found[0]
    );
}

#[test]
fn a_sender_that_its_user_keeps_leads_to_that_thread() {
    let found = finds(FindingKind::Deadlock, || {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || {
            tx.send(1).expect("open");
            thread::park();
        });
        for x in rx {
            let _: i32 = x;
        }
    });
    for finding in found {
        assert!(finding.message.contains("to be unparked"), "{finding:#?}");
    }
}

#[test]
fn two_threads_that_both_receive_first_are_both_told_of() {
    let (waits, answers) = (line!() + 8, line!() + 5);
    let found = finds_at(FindingKind::Deadlock, waits, || {
        let (ask, question) = mpsc::channel();
        let (tell, answer) = mpsc::channel();
        thread::spawn(move || {
            let _: u32 = question.recv().expect("open");
            tell.send(1).expect("open");
        });
        let _: u32 = answer.recv().expect("open");
        ask.send(1).expect("open");
    });
    for finding in found {
        assert!(related(&finding).contains(&answers), "{finding:#?}");
        assert!(
            finding.help.contains("let one of them send first"),
            "{finding:#?}"
        );
        assert!(
            !finding.message.contains("only thread left"),
            "{finding:#?}"
        );
    }
}

#[test]
fn joining_before_draining_names_both_waits() {
    let (sends, joins) = (line!() + 5, line!() + 8);
    let found = finds_at(FindingKind::Deadlock, joins, || {
        let (tx, rx) = mpsc::sync_channel(2);
        let producer = thread::spawn(move || {
            for i in 0..5 {
                tx.send(i).expect("open");
            }
        });
        producer.join().expect("no panic");
        drop(rx);
    });
    for finding in found {
        assert!(related(&finding).contains(&sends), "{finding:#?}");
        assert!(finding.message.contains("capacity 2"), "{finding:#?}");
        assert!(
            finding.help.contains("receive first and join afterwards"),
            "{finding:#?}"
        );
    }
}

#[test]
fn joining_a_receiver_while_owning_its_sender_goes_round_in_a_circle() {
    let joins = line!() + 5;
    let found = finds_at(FindingKind::Deadlock, joins, || {
        let (tx, rx) = mpsc::channel();
        let reader = thread::spawn(move || rx.iter().count());
        tx.send(1).expect("open");
        reader.join().expect("no panic");
        drop(tx);
    });
    assert!(
        found[0].help.contains("drop every sender before"),
        "{:#?}",
        found[0]
    );
}

#[test]
fn a_rendezvous_with_oneself_is_a_self_deadlock() {
    let sends = line!() + 3;
    let found = finds_at(FindingKind::SelfDeadlock, sends, || {
        let (tx, rx) = mpsc::sync_channel(0);
        tx.send(1).expect("open");
        drop(rx);
    });
    assert!(found[0].message.contains("rendezvous"), "{:#?}", found[0]);
}

#[test]
fn filling_a_bounded_channel_that_only_oneself_empties_is_a_self_deadlock() {
    let sends = line!() + 4;
    finds_at(FindingKind::SelfDeadlock, sends, || {
        let (tx, rx) = mpsc::sync_channel(2);
        for i in 0..3 {
            tx.send(i).expect("open");
        }
        drop((tx, rx));
    });
}

#[test]
fn locking_twice_is_a_self_deadlock_that_names_the_first_lock() {
    let (first, second) = (line!() + 3, line!() + 4);
    let found = finds_at(FindingKind::SelfDeadlock, second, || {
        let mutex = Mutex::new(1);
        let one = mutex.lock();
        let two = mutex.lock();
        drop((one, two));
    });
    assert_eq!(related(&found[0]), [first]);
}

#[test]
fn upgrading_a_read_lock_is_a_self_deadlock() {
    let write = line!() + 4;
    finds_at(FindingKind::SelfDeadlock, write, || {
        let lock = RwLock::new(1);
        let read = lock.read();
        let write = lock.write();
        drop((read, write));
    });
}

#[test]
fn a_self_deadlock_of_another_thread_is_shown_at_its_line() {
    let second = line!() + 5;
    finds_at(FindingKind::SelfDeadlock, second, || {
        let mutex = Arc::new(Mutex::new(1));
        let worker = thread::spawn(move || {
            let one = mutex.lock();
            let two = mutex.lock();
            drop((one, two));
        });
        worker.join().expect("no panic");
    });
}

#[test]
fn an_initialisation_that_needs_itself_is_a_self_deadlock() {
    let inner = line!() + 3;
    finds_at(FindingKind::SelfDeadlock, inner, || {
        let once = Once::new();
        once.call_once(|| once.call_once(|| ()));
    });
}

#[test]
fn locks_in_opposite_order_show_the_whole_circle() {
    let start = line!() + 1;
    let report = run(0, || {
        let (a, b) = (Arc::new(Mutex::new(0)), Arc::new(Mutex::new(0)));
        let (a2, b2) = (Arc::clone(&a), Arc::clone(&b));
        let other = thread::spawn(move || {
            let _b = b2.lock();
            thread::sleep(Duration::from_millis(1));
            let _a = a2.lock();
        });
        let guard = a.lock();
        thread::sleep(Duration::from_millis(1));
        let _b = b.lock();
        drop(guard);
        other.join().expect("no panic");
    });
    let finding = &report.findings[0];
    assert_eq!(finding.kind, FindingKind::Deadlock);
    assert_eq!(
        finding.place.as_ref().map(|place| place.line),
        Some(start + 10)
    );
    let lines = related(finding);
    assert!(
        [start + 4, start + 6, start + 8]
            .iter()
            .all(|line| lines.contains(line)),
        "{finding:#?}"
    );
}

#[test]
fn a_guard_held_across_a_blocking_send_is_lock_held() {
    let (lock, send) = (line!() + 7, line!() + 8);
    let found = common::runs(|| {
        let state = Arc::new(Mutex::new(0));
        let (tx, rx) = mpsc::sync_channel(1);
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for i in 0..5 {
                let mut guard = shared.lock().expect("no panic");
                tx.send(i).expect("open");
                *guard += 1;
            }
        });
        for x in rx {
            *state.lock().expect("no panic") += x;
        }
    });
    // In some schedules the receiver is always fast enough.
    let found: Vec<_> = found.iter().flat_map(|report| &report.findings).collect();
    assert!(found.len() > 50);
    for finding in found {
        assert_eq!(finding.kind, FindingKind::LockHeld, "{finding:#?}");
        assert_eq!(finding.place.as_ref().map(|place| place.line), Some(send));
        assert!(related(finding).contains(&lock), "{finding:#?}");
    }
}

#[test]
fn a_guard_held_across_a_join_is_lock_held() {
    let joins = line!() + 6;
    finds_at(FindingKind::LockHeld, joins, || {
        let state = Arc::new(Mutex::new(0));
        let guard = state.lock();
        let shared = Arc::clone(&state);
        let worker = thread::spawn(move || *shared.lock().expect("no panic") += 1);
        worker.join().expect("no panic");
        drop(guard);
    });
}

#[test]
fn a_worker_that_holds_the_lock_of_the_job_queue_is_not_blamed_for_a_missing_drop() {
    let found = finds(FindingKind::Deadlock, || {
        let (tx, rx) = mpsc::channel::<u32>();
        let rx = Arc::new(Mutex::new(rx));
        let workers: Vec<_> = (0..2)
            .map(|_| {
                let rx = Arc::clone(&rx);
                thread::spawn(move || while rx.lock().expect("no panic").recv().is_ok() {})
            })
            .collect();
        tx.send(1).expect("open");
        for worker in workers {
            worker.join().expect("no panic");
        }
        drop(tx);
    });
    assert!(found[0].help.contains("sender"), "{:#?}", found[0]);
}

#[test]
fn a_condition_that_nobody_notifies() {
    let waits = line!() + 5;
    finds_at(FindingKind::Deadlock, waits, || {
        let pair = (Mutex::new(false), Condvar::new());
        let mut ready = pair.0.lock().expect("no panic");
        while !*ready {
            ready = pair.1.wait(ready).expect("no panic");
        }
    });
}

#[test]
fn a_barrier_that_is_too_large_says_how_many_are_missing() {
    let found = finds(FindingKind::Deadlock, || {
        let barrier = Arc::new(Barrier::new(3));
        let other = Arc::clone(&barrier);
        thread::spawn(move || other.wait());
        barrier.wait();
    });
    assert!(
        found
            .iter()
            .all(|finding| finding.message.contains("1 more thread")),
        "{:#?}",
        found[0]
    );
}

#[test]
fn a_scope_waits_for_its_threads() {
    let scope = line!() + 3;
    finds_at(FindingKind::Deadlock, scope, || {
        let (tx, rx) = mpsc::channel::<i32>();
        thread::scope(|s| {
            s.spawn(move || rx.iter().count());
            tx.send(1).expect("open");
        });
    });
}

#[test]
fn parking_without_anybody_to_unpark() {
    let parks = line!() + 2;
    finds_at(FindingKind::Deadlock, parks, || {
        thread::park();
    });
}

#[test]
fn sleeping_for_ever() {
    let sleeps = line!() + 2;
    finds_at(FindingKind::Deadlock, sleeps, || {
        thread::sleep(Duration::MAX);
    });
}

#[test]
fn nothing_is_dropped_when_a_run_is_abandoned() {
    struct Counts<'a>(&'a Cell<u32>);
    impl Drop for Counts<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }
    let drops = Cell::new(0);
    let report = run(0, || {
        let _value = Counts(&drops);
        thread::park();
    });
    assert_eq!(report.end, RunEnd::Stopped);
    assert_eq!(drops.get(), 0);
}

#[test]
fn receiving_before_anybody_was_started_to_send_has_its_own_help() {
    let found = finds(FindingKind::Deadlock, || {
        let (tx, rx) = mpsc::channel();
        let first: u32 = rx.recv().expect("open");
        thread::spawn(move || tx.send(first));
    });
    assert!(
        found[0].help.contains("start it before this line"),
        "{:#?}",
        found[0]
    );
}

#[test]
fn a_job_sender_that_is_kept_is_found_through_the_workers() {
    let kept = line!() + 2;
    let found = common::runs(|| {
        let (jobs, queue) = mpsc::channel::<u32>();
        let (results, all) = mpsc::channel();
        let queue = Arc::new(Mutex::new(queue));
        for _ in 0..3 {
            let (queue, results) = (Arc::clone(&queue), results.clone());
            thread::spawn(move || {
                loop {
                    let job = queue.lock().expect("no panic").recv();
                    let Ok(job) = job else { break };
                    results.send(job).expect("open");
                }
            });
        }
        drop(results);
        for job in 0..6 {
            jobs.send(job).expect("open");
        }
        assert_eq!(all.iter().count(), 6);
    });
    for report in found {
        let finding = &report.findings[0];
        assert_eq!(finding.kind, FindingKind::Deadlock);
        assert!(related(finding).contains(&kept), "{finding:#?}");
        assert!(
            finding.message.contains("used last by main"),
            "{finding:#?}"
        );
        assert!(
            finding.help.contains("as soon as its last message is sent"),
            "{finding:#?}"
        );
    }
}

#[test]
fn the_original_that_was_only_cloned_is_blamed_before_its_clones() {
    let made = line!() + 2;
    let found = finds(FindingKind::Deadlock, || {
        let (tx, rx) = mpsc::channel();
        for i in 0..3 {
            let tx = tx.clone();
            thread::spawn(move || {
                tx.send(i).expect("open");
                thread::park();
            });
        }
        assert_eq!(rx.iter().count(), 3);
    });
    for finding in found {
        let blamed = format!("created at line {made}, cloned but never used itself");
        assert!(finding.message.contains(&blamed), "{finding:#?}");
        assert_eq!(related(&finding).first(), Some(&made), "{finding:#?}");
    }
}

#[test]
fn a_second_read_behind_a_writer_that_waits() {
    let all = common::runs(|| {
        let shared = Arc::new(RwLock::new(1));
        let theirs = Arc::clone(&shared);
        let first = shared.read().unwrap();
        let writer = thread::spawn(move || *theirs.write().unwrap() += 1);
        let second = shared.read().unwrap();
        drop((first, second));
        writer.join().unwrap();
    });
    let stuck = |report: &sim_std::sim::Report| {
        report
            .findings
            .iter()
            .any(|finding| finding.kind == FindingKind::SelfDeadlock)
    };
    let stuck = all.iter().filter(|report| stuck(report)).count();
    assert!((1..100).contains(&stuck), "{stuck} of 100");
}

#[test]
fn a_message_that_lies_in_another_channel_is_told_of() {
    let found = finds(FindingKind::Deadlock, || {
        let (left, from_left) = mpsc::channel();
        let (right, from_right) = mpsc::channel();
        thread::spawn(move || {
            (0..3).for_each(|i| left.send(i).expect("open"));
            right.send(3).expect("open");
            thread::park();
        });
        for _ in 0..2 {
            let _ = (from_left.recv(), from_right.recv());
        }
    });
    for finding in found {
        assert!(
            finding.help.contains("waits for one channel only, while"),
            "{finding:#?}"
        );
    }
}

#[test]
fn who_feeds_a_chain_and_reads_its_end_is_told_to_part_the_two() {
    let found = finds(FindingKind::Deadlock, || {
        let (raw, texts) = mpsc::sync_channel(1);
        let (cut, lengths) = mpsc::sync_channel(1);
        thread::spawn(move || {
            for it in texts {
                cut.send(it).expect("open");
            }
        });
        (0..9u8).for_each(|i| raw.send(i).expect("open"));
        drop(raw);
        assert_eq!(lengths.into_iter().count(), 9);
    });
    for finding in found {
        assert!(
            finding.help.contains("a thread of its own feed it"),
            "{finding:#?}"
        );
    }
}

#[test]
fn who_joins_a_chain_before_reading_its_end_is_told_to_read_first() {
    let found = finds(FindingKind::Deadlock, || {
        let (raw, texts) = mpsc::channel();
        let (cut, sizes) = mpsc::sync_channel(1);
        let (long, lengths) = mpsc::sync_channel(1);
        let cutter = thread::spawn(move || {
            for it in texts {
                cut.send(it).expect("open");
            }
        });
        thread::spawn(move || {
            for it in sizes {
                long.send(it).expect("open");
            }
        });
        (0..9u8).for_each(|i| raw.send(i).expect("open"));
        drop(raw);
        cutter.join().expect("no panic");
        assert_eq!(lengths.into_iter().count(), 9);
    });
    for finding in found {
        assert!(
            finding.help.starts_with("read the end of the chain first"),
            "{finding:#?}"
        );
    }
}

#[test]
fn two_that_send_to_each_other_are_no_chain() {
    let found = finds(FindingKind::Deadlock, || {
        let (to_left, left) = mpsc::sync_channel(0);
        let (to_right, right) = mpsc::sync_channel(0);
        thread::spawn(move || {
            to_left.send(1).expect("open");
            right.recv().expect("open")
        });
        to_right.send(1).expect("open");
        let _: i32 = left.recv().expect("open");
    });
    for finding in found {
        assert!(
            finding.help.contains("let one receive first"),
            "{finding:#?}"
        );
    }
}
