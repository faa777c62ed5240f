//! The same sources graded again and again, to find tests whose verdict is a matter of luck.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use anyhow::Result;

use super::filed::{self, Filed, Wanted};
use super::hidden_half;
use crate::course::{Course, Exercise};
use crate::grading::{Depth, Grader, Task};
use crate::intake::{self, Intake};
use crate::parallel;
use crate::process::interrupt::Interrupted;
use crate::report::{Report, Verdict};

/// So many wrong rounds of one source are told; the others are counted.
const TOLD: usize = 3;

/// What is to be repeated.
#[derive(Clone, Copy, Debug)]
pub struct Repeat {
    pub rounds: u32,
    /// The number of the first round, which decides its seed.
    pub from: u32,
    /// Only what is filed under this verdict.
    pub only: Option<Verdict>,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeated {
    pub sources: usize,
    pub runs: usize,
    pub wrong: usize,
    /// Whether somebody ended it before its end: the counts are those until then.
    pub interrupted: bool,
    /// One sentence each.
    pub faults: Vec<String>,
}

/// Grades the reference and every filed submission, several sources at once, each in one build. `told` hears
/// how far it is.
pub fn run(
    course: &Course,
    exercises: &[&Exercise],
    grader: &Grader<'_>,
    repeat: Repeat,
    told: &(dyn Fn(&str) + Sync),
) -> Result<Repeated> {
    let mut filed: Vec<Filed<'_>> = Vec::new();
    for exercise in exercises {
        told(&format!("{}: preparing the hidden tests …", exercise.slug));
        let hidden = hidden_half(course, exercise)?;
        // Built once, before several threads ask for it.
        grader.judge(exercise, &hidden)?;
        let sources = filed::of_exercise(exercise, &hidden)?;
        filed.extend(sources.into_iter().filter(|filed| repeat.takes(filed)));
    }
    let counts = Counts::new(filed.len() * repeat.rounds as usize);
    let faults = Mutex::new(Vec::new());
    let ended = parallel::map(&filed, parallel::workers(), |filed| {
        let path = course.relative(&filed.path).display().to_string();
        let mut wrong = 0;
        let done = of_source(grader, filed, repeat, &mut |seed, report| {
            let complaint = filed::complaint(filed, report);
            told(&counts.count(complaint.is_some(), &path));
            let Some(complaint) = complaint else { return };
            wrong += 1;
            if wrong <= TOLD {
                let check = report.first_failure().map(|check| check.name.as_str());
                let check = check.map_or_else(String::new, |name| format!(", check `{name}`"));
                let fault = format!("{path}: seed {seed}{check}: {complaint}");
                guard(&faults).push(fault);
            }
        });
        if wrong > TOLD {
            guard(&faults).push(format!("{path}: … and {} more of it", wrong - TOLD));
        }
        done
    });
    let interrupted = match ended {
        Err(error) if error.is::<Interrupted>() => true,
        ended => ended.map(|_| false)?,
    };
    Ok(Repeated {
        sources: filed.len(),
        runs: counts.done.into_inner(),
        wrong: counts.wrong.into_inner(),
        interrupted,
        faults: faults.into_inner().unwrap_or_else(PoisonError::into_inner),
    })
}

fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn of_source(
    grader: &Grader<'_>,
    filed: &Filed<'_>,
    repeat: Repeat,
    told: &mut dyn FnMut(u64, &Report),
) -> Result<()> {
    let task = Task {
        exercise: filed.exercise,
        intake: intake::read(&filed.path)?,
        again: false,
        depth: Depth::Whole,
    };
    match &task.intake {
        // What does not come in runs no test.
        Intake::Denied(_) => {
            let report = grader.grade(&task)?;
            (0..repeat.rounds).for_each(|_| told(0, &report));
            Ok(())
        }
        Intake::Source(source) => {
            let rounds = repeat.from..repeat.from.saturating_add(repeat.rounds);
            grader.repeat(&task, source, rounds, told)
        }
    }
}

impl Repeat {
    fn takes(self, filed: &Filed<'_>) -> bool {
        match filed.wanted {
            Wanted::Unsolved => false,
            Wanted::Exactly { verdict, .. } => self.only.is_none_or(|only| only == verdict),
        }
    }
}

/// How far it is.
struct Counts {
    begun: Instant,
    all: usize,
    done: AtomicUsize,
    wrong: AtomicUsize,
}

impl Counts {
    fn new(all: usize) -> Self {
        Self {
            begun: Instant::now(),
            all,
            done: AtomicUsize::new(0),
            wrong: AtomicUsize::new(0),
        }
    }

    /// Counts one run, and says what there is by now.
    fn count(&self, wrong: bool, path: &str) -> String {
        let done = 1 + self.done.fetch_add(1, Ordering::Relaxed);
        let wrong =
            usize::from(wrong) + self.wrong.fetch_add(usize::from(wrong), Ordering::Relaxed);
        let per_minute = done as u128 * 60_000 / self.begun.elapsed().as_millis().max(1);
        let all = self.all;
        format!("{done} of {all} runs, {per_minute} a minute, {wrong} wrong: {path}")
    }
}
