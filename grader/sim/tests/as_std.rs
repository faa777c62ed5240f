//! A learner's file, untouched, compiled with this crate under the name `std`.

// As `--extern std=…` does it; the macros of the real one are in the prelude already.
#[macro_use]
extern crate sim_std as std;

mod common;

use check_record::{FindingKind, RunEnd};
use common::run;

/// Only names of `std`, and of every kind: prelude, macros, derives, traits, modules.
mod learner {
    use std::cell::Cell;
    use std::collections::HashMap;
    use std::fmt;
    use std::sync::mpsc::{self, Receiver};
    use std::sync::{Arc, Mutex};
    use std::thread;
    use std::time::{Duration, Instant};

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Word {
        #[default]
        Hello,
        Bye,
    }

    impl fmt::Display for Word {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "<{self:?}>")
        }
    }

    thread_local! {
        static CALLS: Cell<u32> = const { Cell::new(0) };
        static WORDS: Cell<Vec<Word>> = Cell::new(vec![Word::default()]);
    }

    pub fn count() -> u32 {
        CALLS.set(CALLS.get() + 1);
        WORDS.with(|words| words.set(vec![]));
        CALLS.get()
    }

    pub fn talk() -> Vec<String> {
        let (tx, rx): (_, Receiver<Word>) = mpsc::channel();
        let log = Arc::new(Mutex::new(HashMap::new()));
        let theirs = Arc::clone(&log);
        let writer = thread::spawn(move || {
            for word in rx {
                *theirs.lock().expect("no panic").entry(word).or_insert(0) += count();
            }
        });
        let start = Instant::now();
        for word in [Word::Hello, Word::Bye, Word::Hello] {
            thread::sleep(Duration::from_mins(1));
            tx.send(word).expect("open");
        }
        drop(tx);
        writer.join().expect("no panic");
        assert!(
            start.elapsed() >= Duration::from_mins(3),
            "{:?}",
            start.elapsed()
        );
        assert_eq!(count(), 1);
        let log = log.lock().expect("no panic");
        let mut lines: Vec<_> = log.iter().map(|(word, n)| format!("{word}{n}")).collect();
        lines.sort();
        lines
    }

    pub fn hang() {
        let (_tx, rx) = mpsc::channel::<Word>();
        if let Ok(word) = rx.recv() {
            unreachable!("{word}");
        }
    }
}

#[test]
fn a_learners_file_runs_in_the_simulation() {
    for seed in 0..50 {
        let report = run(seed, || assert_eq!(learner::talk(), ["<Bye>2", "<Hello>4"]));
        assert_eq!((report.end, report.findings), (RunEnd::Finished, vec![]));
        assert_eq!(report.trace.virtual_nanos / 1_000_000_000, 180);
    }
    let report = run(0, learner::hang);
    assert_eq!(report.findings[0].kind, FindingKind::Deadlock);
}
