//! Mutants: small systematic changes of a reference solution. Each one that changes what anybody can see must be
//! rejected by the hidden tests, or they would accept the mistake.

mod equivalent;
mod expressions;
mod items;
mod mutant;
mod patterns;
mod statements;
mod walk;

#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result};

use super::hidden_half;
use crate::course::{Course, Exercise};
use crate::grading::{Depth, Grader, Task};
use crate::intake::Intake;
use crate::parallel;
use crate::report::{Report, Verdict};
use equivalent::Equivalent;
use mutant::Mutant;

/// Of each exercise as many are graded, unless all are wanted.
const MOST: usize = 10;

/// What came of the mutants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mutated {
    pub rejected: usize,
    /// Accepted, and known to change nothing.
    pub equivalent: usize,
    /// The compiler refuses them: the mistake cannot be made.
    pub uncompiled: usize,
    /// One sentence each.
    pub faults: Vec<String>,
}

/// An exercise's mutants, and what is known of them.
struct Prepared<'a> {
    exercise: &'a Exercise,
    source: String,
    chosen: Vec<Mutant>,
    /// What the file declares equivalent.
    equivalent: Vec<Equivalent>,
    /// Entries of the file that no mutant is called.
    gone: Vec<Equivalent>,
}

/// How a mutant ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Rejected,
    Accepted,
    Uncompiled,
}

/// Grades mutants of exercises' references, several at once. `told` hears what is being done.
pub fn run(
    course: &Course,
    exercises: &[&Exercise],
    grader: &Grader<'_>,
    all: bool,
    told: &(dyn Fn(&str) + Sync),
) -> Result<Mutated> {
    let prepared = parallel::map(exercises, parallel::workers(), |exercise| {
        // Built once, before several threads ask for it.
        grader.judge(exercise, &hidden_half(course, exercise)?)?;
        prepare(course, exercise, if all { usize::MAX } else { MOST })
    })?;
    let mutants: Vec<(&Prepared<'_>, &Mutant)> = prepared
        .iter()
        .flat_map(|it| it.chosen.iter().map(move |mutant| (it, mutant)))
        .collect();
    let done = AtomicUsize::new(0);
    let ends = parallel::map(&mutants, parallel::workers(), |(it, mutant)| {
        let task = Task {
            exercise: it.exercise,
            intake: Intake::Source(mutant.applied(&it.source)),
            again: false,
            depth: Depth::Refusal,
        };
        let end = end(&grader.grade(&task)?);
        let number = 1 + done.fetch_add(1, Ordering::Relaxed);
        let (all, slug) = (mutants.len(), &it.exercise.slug);
        told(&format!("{number} of {all} mutants: {slug}: {}", mutant.id));
        Ok(end)
    })?;
    let mut mutated = Mutated::default();
    for it in &prepared {
        let gone = it.gone.iter().map(|gone| {
            format!(
                "{}: {} names no mutant: {}",
                it.exercise.slug,
                equivalent::NAME,
                gone.id
            )
        });
        mutated.faults.extend(gone);
    }
    for ((it, mutant), end) in mutants.iter().zip(ends) {
        let known = it.equivalent.iter().any(|known| known.id == mutant.id);
        mutated.count(end, known, it.exercise.slug.as_str(), &mutant.id);
    }
    Ok(mutated)
}

fn prepare<'a>(course: &Course, exercise: &'a Exercise, most: usize) -> Result<Prepared<'a>> {
    let hidden = hidden_half(course, exercise)?;
    let path = hidden.reference();
    let source =
        std::fs::read_to_string(&path).with_context(|| format!("read `{}`", path.display()))?;
    let mutants = walk::mutants(&source);
    let equivalent = equivalent::read(hidden.dir())?;
    let is_gone = |it: &&Equivalent| mutants.iter().all(|mutant| mutant.id != it.id);
    Ok(Prepared {
        exercise,
        gone: equivalent.iter().filter(is_gone).cloned().collect(),
        equivalent,
        chosen: mutant::chosen(mutants, most),
        source,
    })
}

fn end(report: &Report) -> End {
    let refused = |it: &crate::report::Diagnostic| it.level.starts_with("error");
    if report.accepted() && report.score == report.max_score {
        End::Accepted
    } else if report.verdict == Verdict::CompileError && report.diagnostics.iter().any(refused) {
        End::Uncompiled
    } else {
        End::Rejected
    }
}

impl Mutated {
    fn count(&mut self, end: End, known: bool, slug: &str, id: &str) {
        match (end, known) {
            (End::Accepted, true) => self.equivalent += 1,
            (End::Accepted, false) => self.faults.push(format!("{slug}: accepted mutant: {id}")),
            (End::Rejected, false) => self.rejected += 1,
            (End::Uncompiled, false) => self.uncompiled += 1,
            (End::Rejected | End::Uncompiled, true) => self.faults.push(format!(
                "{slug}: {} declares it, and it is rejected: {id}",
                equivalent::NAME
            )),
        }
    }
}
