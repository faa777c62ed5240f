//! The course against itself: sources get the verdicts that they are filed under, mutants of the references are
//! rejected, pages say what is true.

pub mod complete;
pub mod faults;
pub mod filed;
pub mod leak;
pub mod misuse;
pub mod mutation;
pub mod pages;
pub mod repeat;
pub mod sources;

use anyhow::Result;

use crate::course::exercise::Hidden;
use crate::course::{Course, Exercise};
use crate::error::course_error;

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
