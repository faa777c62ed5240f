//! The course against itself: stubs are unsolved and shipped unchanged, references are accepted, every
//! filed submission gets the verdict of its folder, manifests name what there is.

pub mod faults;
pub mod filed;

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;

use crate::course::exercise::Hidden;
use crate::course::{Course, Exercise};
use crate::error::course_error;
use crate::grading::{Grader, Task};
use crate::intake;
use crate::parallel;
use filed::Filed;

/// What came of verifying.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    pub exercises: usize,
    pub sources: usize,
    /// One sentence each.
    pub faults: Vec<String>,
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
        Ok((fault, filed::of_exercise(exercise, &hidden)?))
    })?;
    let (faults, filed): (Vec<Option<String>>, Vec<Vec<Filed<'_>>>) = found.into_iter().unzip();
    let filed: Vec<Filed<'_>> = filed.into_iter().flatten().collect();
    let mut faults: Vec<String> = faults.into_iter().flatten().collect();
    let done = AtomicUsize::new(0);
    let complaints = parallel::map(&filed, workers, |filed| {
        let task = Task {
            exercise: filed.exercise,
            intake: intake::read(&filed.path)?,
            own: false,
        };
        let report = grader.grade(&task)?;
        let number = 1 + done.fetch_add(1, Ordering::Relaxed);
        told(&format!(
            "{number} graded: {}",
            course.relative(&filed.path).display()
        ));
        Ok(filed::complaint(filed, &report))
    })?;
    for (filed, complaint) in filed.iter().zip(complaints) {
        let path = course.relative(&filed.path).display();
        faults.extend(complaint.map(|complaint| format!("{path}: {complaint}")));
    }
    Ok(Verified {
        exercises: exercises.len(),
        sources: filed.len(),
        faults,
    })
}

fn hidden_half(course: &Course, exercise: &Exercise) -> Result<Hidden> {
    exercise.hidden().ok_or_else(|| {
        let dir = course.root.join("solutions").join(exercise.slug.as_str());
        course_error(format!(
            "no hidden half of `{}`: `{}` is missing",
            exercise.slug,
            dir.display()
        ))
    })
}
