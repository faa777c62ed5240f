//! The table of contents, in the form that mdBook reads.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::course::{Course, Lesson};

/// Start, then each lesson with its exercises below it.
pub fn of(course: &Course, lessons: &BTreeMap<String, Lesson>) -> String {
    let mut out = "# Summary\n\n[Start](index.md)\n\n".to_owned();
    for (stem, lesson) in lessons {
        let _ = writeln!(out, "- [{}. {}]({stem}.md)", lesson.order, lesson.title);
        for exercise in &course.exercises {
            if exercise.manifest.lesson == *stem {
                let (slug, title) = (&exercise.slug, &exercise.manifest.title);
                let number = slug.number();
                let _ = writeln!(out, "  - [Exercise {number}: {title}](exercises/{slug}.md)");
            }
        }
    }
    out
}
