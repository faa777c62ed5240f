//! What leads on from a solved exercise: how the learner's way differs from the reference's, and what to ask next.

mod counts;
mod facts;

use anyhow::Result;

use crate::course::{Exercise, text};

/// What is told once an exercise is solved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct After {
    /// What the learner's solution and the reference do differently; `None` where the reference is not here.
    pub facts: Option<Vec<String>>,
    /// What the lesson asks next.
    pub question: Option<String>,
    /// A goal beyond the tests.
    pub stretch: Option<String>,
}

/// What comes after an exercise that this source solves.
pub fn after(exercise: &Exercise, source: &str) -> Result<After> {
    let reference = exercise
        .hidden()
        .map(|hidden| text::read(&hidden.reference()));
    let reference = reference.transpose()?;
    let leads = exercise.manifest.after.as_ref();
    Ok(After {
        facts: reference.map(|reference| between(source, &reference)),
        question: leads.map(|after| after.question.clone()),
        stretch: leads.map(|after| after.stretch.clone()),
    })
}

/// The most telling differences between two solutions, as sentences; none where they go the same way.
pub fn between(yours: &str, reference: &str) -> Vec<String> {
    match (counts::of(yours), counts::of(reference)) {
        (Some(yours), Some(reference)) => facts::between(&yours, &reference),
        _ => Vec::new(),
    }
}
