//! Standard input: every schedule reads the same, from its beginning, and no more is asked for than is needed.
//!
//! The tests that read are ignored: the others run them in processes whose input they write.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test that runs itself with an input of its own"
)]

mod common;

use std::collections::BTreeSet;
use std::env;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc as real;
use std::time::Duration;

use check_record::{FindingKind, RunEnd};
use common::run;
use sim_std::io::{self, StdinLock};
use sim_std::sync::Mutex;
use sim_std::{process, thread};

/// Runs one of the ignored tests.
fn reader(test: &str) -> Child {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args([test, "--exact", "--ignored", "--nocapture"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    command.spawn().unwrap()
}

#[track_caller]
fn passes(name: &str, input: &[u8]) {
    let mut child = reader(name);
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
}

/// What `program` returns, which must be the same in every schedule.
fn always<T: Ord + std::fmt::Debug>(program: impl Fn() -> T) -> T {
    let seen = std::cell::RefCell::new(BTreeSet::new());
    for seed in 0..50 {
        let report = run(seed, || {
            let value = program();
            seen.borrow_mut().insert(value);
        });
        assert_eq!((report.end, report.findings), (RunEnd::Finished, vec![]));
    }
    let mut seen = seen.into_inner();
    assert_eq!(seen.len(), 1, "{seen:?}");
    seen.pop_first().unwrap()
}

#[test]
fn every_schedule_reads_all_of_it() {
    passes("reads_in_all_ways", "3\nx y\nlast äöü".as_bytes());
}

#[test]
#[ignore = "run by another test"]
fn reads_in_all_ways() {
    let lines = || io::stdin().lines().collect::<Result<Vec<_>, _>>().unwrap();
    assert_eq!(always(lines), ["3", "x y", "last äöü"]);
    let all = "3\nx y\nlast äöü";
    assert_eq!(always(|| io::read_to_string(io::stdin()).unwrap()), all);
    let rest = always(|| {
        let (stdin, mut first, mut rest) = (io::stdin(), String::new(), String::new());
        assert_eq!(stdin.read_line(&mut first).unwrap(), 2);
        (&stdin).read_to_string(&mut rest).unwrap();
        assert_eq!(stdin.lock().read(&mut [0; 4]).unwrap(), 0);
        (first, rest)
    });
    assert_eq!(rest, ("3\n".to_owned(), all[2..].to_owned()));
    let bytes = always(|| {
        let mut four = [0; 4];
        io::stdin().read_exact(&mut four).unwrap();
        let words = io::stdin().lock().split(b' ').count();
        (four, words)
    });
    assert_eq!(bytes, (*b"3\nx ", 2));
}

#[test]
fn threads_share_it_line_by_line() {
    let input: String = (0..20).map(|i| format!("{i}\n")).collect();
    passes("two_threads_read", input.as_bytes());
}

#[test]
#[ignore = "run by another test"]
fn two_threads_read() {
    let shares = std::cell::RefCell::new(BTreeSet::new());
    let lines = always(|| {
        let all = Mutex::new(Vec::new());
        let read = || {
            let mut mine = 0;
            loop {
                let mut line = String::new();
                if io::stdin().read_line(&mut line).unwrap() == 0 {
                    return mine;
                }
                mine += 1;
                all.lock()
                    .unwrap()
                    .push(line.trim().parse::<u32>().unwrap());
            }
        };
        let share = thread::scope(|s| {
            let (one, two) = (s.spawn(read), s.spawn(read));
            (one.join().unwrap(), two.join().unwrap())
        });
        shares.borrow_mut().insert(share);
        let mut all = all.into_inner().unwrap();
        all.sort_unstable();
        all
    });
    assert_eq!(lines, (0..20).collect::<Vec<_>>());
    assert!(shares.borrow().len() > 5, "{shares:?}");
}

#[test]
fn no_more_is_asked_for_than_is_needed() {
    let mut child = reader("reads_one_line_then_two");
    let mut stdin = child.stdin.take().unwrap();
    let (tx, rx) = real::channel();
    let stdout = child.stdout.take().unwrap();
    let replies = std::thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            let _ = tx.send(line);
        }
    });
    let reply = |word: &str| loop {
        let line = rx.recv_timeout(Duration::from_secs(20)).expect(word);
        if line.contains(word) {
            break;
        }
    };
    stdin.write_all(b"one\n").unwrap();
    reply("has one");
    stdin.write_all(b"two\n").unwrap();
    reply("has two");
    drop(stdin);
    reply("1 passed");
    child.wait().unwrap();
    replies.join().unwrap();
}

#[test]
#[ignore = "run by another test"]
fn reads_one_line_then_two() {
    let line = |lock: &mut StdinLock<'_>| {
        let mut line = String::new();
        lock.read_line(&mut line).unwrap();
        line
    };
    assert_eq!(always(|| line(&mut io::stdin().lock())), "one\n");
    println!("has one");
    let both = always(|| {
        let mut lock = io::stdin().lock();
        (line(&mut lock), line(&mut lock))
    });
    assert_eq!(both, ("one\n".to_owned(), "two\n".to_owned()));
    println!("has two");
    // Outside of a run it is the real thing, which is at its end.
    assert_eq!(io::read_to_string(io::stdin()).unwrap(), "");
}

#[test]
fn a_lock_held_twice_is_a_deadlock() {
    let report = run(0, || {
        let _held = io::stdin().lock();
        drop(io::stdin().lock());
    });
    assert_eq!(report.findings[0].kind, FindingKind::SelfDeadlock);
}

#[test]
fn an_abort_is_a_finding() {
    let report = run(0, || process::abort());
    assert_eq!(report.findings[0].kind, FindingKind::ExitedEarly);
    assert!(report.findings[0].message.contains("134"));
}
