//! The sources of each exercise: stubs are unsolved and shipped unchanged, references are accepted, every
//! filed submission gets the verdict of its folder, manifests name what there is.

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;

use super::filed::{self, Filed};
use super::{faults, hidden_half, leak};
use crate::course::{Course, Exercise};
use crate::grading::{Depth, Grader, Task};
use crate::intake;
use crate::parallel;

/// What came of verifying.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    pub sources: usize,
    /// One sentence each.
    pub faults: Vec<String>,
}

/// One exercise, ready to be verified.
struct Prepared<'a> {
    /// What is wrong with it apart from verdicts.
    fault: Option<String>,
    /// Lines that no report may show.
    secrets: Vec<String>,
    filed: Vec<Filed<'a>>,
}

/// Verifies exercises, several sources at once. `told` hears what is being done.
pub fn run(
    course: &Course,
    exercises: &[&Exercise],
    grader: &Grader<'_>,
    told: &(dyn Fn(&str) + Sync),
) -> Result<Verified> {
    let workers = parallel::workers();
    // Each judge is built once, before several threads ask for it.
    let found = parallel::map(exercises, workers, |exercise| {
        told(&format!("{}: preparing the hidden tests …", exercise.slug));
        let hidden = hidden_half(course, exercise)?;
        let judge = grader.judge(exercise, &hidden)?;
        let fault = faults::manifest(course, &judge, exercise, &hidden)?;
        Ok(Prepared {
            fault,
            secrets: leak::lines(&hidden)?,
            filed: filed::of_exercise(exercise, &hidden)?,
        })
    })?;
    let filed: Vec<(&[String], &Filed<'_>)> = found
        .iter()
        .flat_map(|prepared| {
            let secrets = prepared.secrets.as_slice();
            prepared.filed.iter().map(move |filed| (secrets, filed))
        })
        .collect();
    let mut faults: Vec<String> = found
        .iter()
        .filter_map(|prepared| prepared.fault.clone())
        .collect();
    let done = AtomicUsize::new(0);
    let complaints = parallel::map(&filed, workers, |(secrets, filed)| {
        let task = Task {
            exercise: filed.exercise,
            intake: intake::read(&filed.path)?,
            again: false,
            // What the simulation refuses is refused: `tests/depths.rs` compares that with whole gradings.
            depth: Depth::Verdict,
        };
        let report = grader.grade(&task)?;
        let number = 1 + done.fetch_add(1, Ordering::Relaxed);
        told(&format!(
            "{number} graded: {}",
            course.relative(&filed.path).display()
        ));
        let leaked = leak::first(secrets, &report)
            .map(|line| format!("the report shows a line of the hidden half: {line}"));
        Ok(filed::complaint(filed, &report).or(leaked))
    })?;
    for ((_, filed), complaint) in filed.iter().zip(complaints) {
        let path = course.relative(&filed.path).display();
        faults.extend(complaint.map(|complaint| format!("{path}: {complaint}")));
    }
    Ok(Verified {
        sources: filed.len(),
        faults,
    })
}
