//! What an exercise and a course must have besides what is graded: enough submissions, what comes after, and an
//! entry for each misuse.

use anyhow::Result;

use super::hidden_half;
use super::misuse;
use crate::course::exercise::rust_files;
use crate::course::{Course, Exercise};
use crate::report::Verdict;

/// The least of each that show that tests tell right from wrong.
const WRONG: usize = 4;
const RIGHT: usize = 2;

/// What is missing; the table of misuse is looked at with the whole course.
pub fn faults(course: &Course, exercises: &[&Exercise]) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for exercise in exercises {
        let missing = missing(course, exercise)?;
        faults.extend(missing.map(|what| format!("{}: {what}", exercise.slug)));
    }
    if exercises.len() == course.exercises.len() {
        faults.extend(misuse::faults(course)?);
    }
    Ok(faults)
}

fn missing(course: &Course, exercise: &Exercise) -> Result<Option<String>> {
    let submissions = hidden_half(course, exercise)?.submissions();
    let (mut wrong, mut right) = (0, 0);
    for verdict in Verdict::ALL {
        let filed = rust_files(&submissions.join(verdict.name()))?.len();
        if verdict == Verdict::Accepted {
            right += filed;
        } else {
            wrong += filed;
        }
    }
    Ok(if wrong < WRONG || right < RIGHT {
        Some(format!(
            "{wrong} wrong and {right} right submissions, and {WRONG} and {RIGHT} are the least"
        ))
    } else if exercise.manifest.after.is_none() {
        Some(
            "`[after]` is missing in exercise.toml: the lesson's next question, and a goal"
                .to_owned(),
        )
    } else {
        None
    })
}
