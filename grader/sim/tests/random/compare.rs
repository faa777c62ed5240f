//! Runs one program in both worlds and says how they differ.

use std::cell::Cell;
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, Once};
use std::time::Duration;

use check_record::{FindingKind, RunEnd};
use sim_std::sim;

use super::common;
use super::program::{Family, Program};
use super::{real, simulated};

/// What each thread saw.
pub type Outcome = Vec<Vec<String>>;

/// What kind of difference it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The simulation shows something else than the real std.
    Differs,
    /// Schedules differ in what they show, and must not.
    Varies,
    /// A run of the simulation does not end, or has a finding that it should not have.
    Stops,
    /// The real std does not end.
    Hangs,
    /// What no schedule may show, whatever the other world does.
    Wrong,
}

/// How the worlds differ.
#[derive(Debug)]
pub struct Difference {
    pub kind: Kind,
    pub words: String,
}

/// What a comparison came to when there is no difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Same {
    Compared,
    /// Some schedule waits for ever, so the real std was not asked.
    MayHang,
}

/// How much is tried.
#[derive(Clone, Copy)]
pub struct Effort {
    /// Schedules of a program whose schedules all show the same.
    pub schedules: u64,
    /// Schedules of a racy program before the real std may run it.
    pub before: u64,
    /// Schedules of a racy program until what the real std shows must have come.
    pub until: u64,
    /// Runs of a racy program in the real std.
    pub races: usize,
    /// How long the real std has.
    pub patience: Duration,
}

impl Effort {
    pub const USUAL: Self = Self {
        schedules: 8,
        before: 100,
        until: 20_000,
        races: 5,
        patience: Duration::from_secs(10),
    };
}

/// Whether a program of the real std runs now; its panics are expected.
static IN_REAL: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

/// Runs the program in both worlds.
pub fn compare(program: &Arc<Program>, effort: Effort) -> Result<Same, Difference> {
    match program.family {
        Family::Ordered => ordered(program, effort),
        Family::Racy => racy(program, effort),
    }
}

fn difference(kind: Kind, words: impl Into<String>) -> Difference {
    Difference {
        kind,
        words: words.into(),
    }
}

fn ordered(program: &Arc<Program>, effort: Effort) -> Result<Same, Difference> {
    let schedules = if program.threads.len() == 1 {
        2
    } else {
        effort.schedules
    };
    let mut shown: Option<Outcome> = None;
    for seed in 0..schedules {
        let outcome =
            in_simulation(program, seed).map_err(|(kind, words)| difference(kind, words))?;
        if let Some(shown) = &shown
            && *shown != outcome
        {
            let words = format!("schedule {seed} and schedule 0: {}", apart(&outcome, shown));
            return Err(difference(Kind::Varies, words));
        }
        shown = Some(outcome);
    }
    let shown = shown.expect("at least one schedule");
    let expected = in_real(program, effort.patience)
        .ok_or_else(|| difference(Kind::Hangs, "the real std hangs"))?;
    if shown != expected {
        return Err(difference(Kind::Differs, apart(&shown, &expected)));
    }
    Ok(Same::Compared)
}

fn racy(program: &Arc<Program>, effort: Effort) -> Result<Same, Difference> {
    let mut shown = HashSet::new();
    for seed in 0..effort.before {
        match in_simulation(program, seed) {
            Ok(outcome) => shown.insert(outcome),
            Err((Kind::Wrong, words)) => return Err(difference(Kind::Wrong, words)),
            Err(_) => return Ok(Same::MayHang),
        };
    }
    for _ in 0..effort.races {
        let expected = in_real(program, effort.patience);
        if let Some(words) = expected.as_ref().and_then(wrong) {
            return Err(difference(Kind::Wrong, format!("the real std: {words}")));
        }
        let mut seed = effort.before;
        while expected
            .as_ref()
            .is_none_or(|expected| !shown.contains(expected))
        {
            match in_simulation(program, seed) {
                Ok(outcome) => shown.insert(outcome),
                Err((Kind::Wrong, words)) => return Err(difference(Kind::Wrong, words)),
                // A rare schedule that waits for ever; the real std may have met it.
                Err(_) => return Ok(Same::MayHang),
            };
            seed += 1;
            if seed < effort.until {
                continue;
            }
            let Some(expected) = expected else {
                return Err(difference(Kind::Hangs, "the real std hangs"));
            };
            let nearest = shown
                .iter()
                .min_by_key(|outcome| unlike(outcome, &expected));
            let words = nearest.map_or(String::new(), |nearest| apart(nearest, &expected));
            let words = format!(
                "not in {seed} schedules with {} outcomes; the nearest:{words}",
                shown.len()
            );
            return Err(difference(Kind::Differs, words));
        }
    }
    Ok(Same::Compared)
}

fn unlike(one: &Outcome, other: &Outcome) -> usize {
    one.iter()
        .zip(other)
        .filter(|(one, other)| one != other)
        .count()
}

/// The first difference of each thread.
fn apart(is: &Outcome, expected: &Outcome) -> String {
    let mut words = String::new();
    for (thread, (is, not)) in is.iter().zip(expected).enumerate() {
        if is == not {
            continue;
        }
        let same = is.iter().zip(not).take_while(|(is, not)| is == not).count();
        let rest = |lines: &[String]| lines[same..lines.len().min(same + 3)].join(" | ");
        words += &format!(
            "\n  thread {thread}, after {same} lines ({})\n    is  {}\n    not {}",
            is[..same].last().map_or("", String::as_str),
            rest(is),
            rest(not)
        );
    }
    words
}

/// What no run may show.
fn wrong(outcome: &Outcome) -> Option<String> {
    outcome
        .last()?
        .iter()
        .find(|line| line.starts_with("audit"))
        .cloned()
}

/// One schedule of the simulation.
fn in_simulation(program: &Arc<Program>, seed: u64) -> Result<Outcome, (Kind, String)> {
    hook();
    let logs = Arc::new(Mutex::new(Vec::new()));
    let report = common::run(seed, || simulated::execute(program, &logs, || ()));
    let outcome = std::mem::take(&mut *logs.lock().expect("no panic under the book"));
    let odd = report.findings.iter().find(|finding| {
        !matches!(
            finding.kind,
            FindingKind::LostMessages | FindingKind::PanickedThread
        )
    });
    if report.end != RunEnd::Finished || odd.is_some() {
        return Err((
            Kind::Stops,
            format!("schedule {seed}: {:?} {odd:#?}\n{outcome:#?}", report.end),
        ));
    }
    match wrong(&outcome) {
        Some(words) => Err((Kind::Wrong, format!("schedule {seed}: {words}"))),
        None => Ok(outcome),
    }
}

/// One run with real threads; nothing if it does not end.
pub fn in_real(program: &Arc<Program>, patience: Duration) -> Option<Outcome> {
    hook();
    let (tx, rx) = mpsc::channel();
    let program = Arc::clone(program);
    IN_REAL.store(true, Ordering::SeqCst);
    std::thread::spawn(move || {
        let logs = Arc::new(Mutex::new(Vec::new()));
        let theirs = Arc::clone(&logs);
        // What the program leaves to its thread's end is in the logs after the join.
        let main = std::thread::spawn(move || real::execute(&program, &theirs, dawdle));
        let ended = main.join().is_ok();
        let outcome = std::mem::take(&mut *logs.lock().expect("no panic under the book"));
        // The test may have given up.
        let _ = tx.send(outcome);
        assert!(ended, "the interpreter panicked");
    });
    let outcome = rx.recv_timeout(patience);
    IN_REAL.store(false, Ordering::SeqCst);
    match outcome {
        Ok(outcome) => Some(outcome),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => unreachable!("the outcome is sent in any case"),
    }
}

/// Loses a little time, so that real threads meet in other ways.
fn dawdle() {
    static LATE: AtomicU64 = AtomicU64::new(0);
    thread_local! {
        static CHANCE: Cell<u32> = Cell::new(fastrand::Rng::with_seed(LATE.fetch_add(1, Ordering::Relaxed)).u32(1..));
    }
    let mut chance = CHANCE.get();
    chance ^= chance << 13;
    chance ^= chance >> 17;
    chance ^= chance << 5;
    CHANCE.set(chance);
    match chance % 32 {
        // As long as it takes to start a thread.
        0..2 => std::thread::sleep(Duration::from_micros(20)),
        2..6 => std::thread::yield_now(),
        6..14 => (0..chance % 2048).for_each(|_| std::hint::spin_loop()),
        _ => {}
    }
}

pub fn hook() {
    HOOK.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if sim::is_active() {
                sim::note_panic(info);
            } else if !IN_REAL.load(Ordering::SeqCst) {
                usual(info);
            }
        }));
    });
}
