//! What people get wrong: they let the task run in the caller's thread, where no bound is needed; they wait for it in a
//! scope, which lets it borrow; they ask for `Fn`, `Sync` or `Clone`; they forget `Send` or `'static`, or silence the
//! compiler (see `compile_fail/`); they panic when nobody wants the result.

use std::cell::Cell;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use background::background;
use check_kit::{check, check_eq, everywhere, explore, inputs};
use rstest::rstest;

const HOUR: Duration = Duration::from_secs(3600);

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_micros(50);

/// Neither `Clone` nor `Sync`, and no `Debug` either.
struct Report {
    pages: Vec<String>,
    read: Cell<u32>,
}

#[rstest]
fn the_result_arrives_whatever_it_is() {
    let mut inputs = inputs();
    let (pages, read) = (inputs.usize(1..20), inputs.u32(..));
    everywhere(|| {
        let tag = background(move || Report {
            pages: vec!["figures".to_owned(); pages],
            read: Cell::new(read),
        });
        let report = tag.recv().ok();
        check_eq!(
            report.map(|report| (report.pages.len(), report.read.get())),
            Some((pages, read)),
            "a result that is neither Clone nor Sync"
        );
        check!(
            tag.recv().is_err(),
            |closed| *closed,
            "after its one result the channel is closed"
        );
    });
}

#[rstest]
fn the_task_may_use_up_what_it_owns() {
    let word = inputs().u64(..).to_string();
    everywhere(|| {
        let (tx, rx) = channel::<String>();
        let _ = tx.send("late".to_owned());
        drop(tx);
        let letters = vec![word.clone(), "and so on".to_owned()];
        // Moves a vector out of itself, and a receiver, which only one thread may own.
        let tag: Receiver<Vec<String>> = background(move || {
            let mut all = letters;
            all.extend(rx);
            all
        });
        check_eq!(
            tag.recv().ok(),
            Some(vec![
                word.clone(),
                "and so on".to_owned(),
                "late".to_owned()
            ]),
            "what a task made of a vector and a receiver that it owns; a task is called once, so it may use them up"
        );
    });
}

#[rstest]
fn the_caller_does_not_wait() {
    explore(|| {
        let start = Instant::now();
        let tag = background(|| {
            thread::sleep(HOUR * 8);
            thread::current().id()
        });
        check!(
            start.elapsed(),
            |elapsed| *elapsed < A_MOMENT,
            "the caller gets its tag at once, while the task takes eight hours"
        );
        let worker = tag.recv().ok();
        check!(
            worker.is_some_and(|worker| worker != thread::current().id()),
            |another| *another,
            "the task runs in a thread of its own"
        );
        check_eq!(
            start.elapsed().as_secs() / 3600,
            8,
            "the hours until the result is there"
        );
    });
}

#[rstest]
fn tasks_run_side_by_side() {
    explore(|| {
        let start = Instant::now();
        let tags: Vec<Receiver<u64>> = (0..4_u32)
            .map(|task| {
                background(move || {
                    thread::sleep(HOUR * (4 - task));
                    u64::from(task) * 11
                })
            })
            .collect();
        check_eq!(
            tags.iter()
                .filter_map(|tag| tag.recv().ok())
                .collect::<Vec<_>>(),
            vec![0, 11, 22, 33],
            "the results of four tasks, each at its own tag"
        );
        check_eq!(
            start.elapsed().as_secs() / 3600,
            4,
            "the hours for tasks of 4, 3, 2 and 1 hours, which have nothing to do with each other"
        );
    });
}

#[rstest]
fn a_result_that_nobody_wants_is_dropped_quietly() {
    explore(|| {
        let plan = Arc::new("plan");
        let copy = Arc::clone(&plan);
        drop(background(move || {
            thread::sleep(HOUR);
            copy
        }));
        thread::sleep(HOUR * 2);
        check_eq!(
            Arc::strong_count(&plan),
            1,
            "the owners of a plan, an hour after a task has returned it to nobody"
        );
    });
}
