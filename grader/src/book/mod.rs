//! The course as a book: its lessons and exercises as the pages that mdBook is given. Nothing is read or written here
//! but the course.

mod exercise;
mod lesson;
mod links;
mod summary;

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};

use crate::course::{Course, Lesson, text};

/// The style of charts and stories, in each of mdBook's themes.
pub const STYLE: &str = include_str!("book.css");

/// A file of the book's source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Below the source folder, with `/`.
    pub path: String,
    pub text: String,
}

/// Draws the chart of a program: the image, as text.
pub type Draw<'a> = &'a dyn Fn(&str) -> Result<String>;

/// All pages: the start, the lessons in order, each followed by its exercises, and the table of contents.
pub fn pages(course: &Course, draw: Draw<'_>) -> Result<Vec<Page>> {
    let lessons = lessons(course)?;
    let start = text::read(&course.root.join("README.md"))?;
    let mut pages = vec![
        Page {
            path: "SUMMARY.md".to_owned(),
            text: summary::of(course, &lessons),
        },
        Page {
            path: "index.md".to_owned(),
            text: links::from_start(&start),
        },
    ];
    for (stem, lesson) in &lessons {
        pages.push(Page {
            path: format!("{stem}.md"),
            text: lesson::page(lesson, draw)
                .with_context(|| format!("draw the charts of `{stem}`"))?,
        });
    }
    for exercise in &course.exercises {
        let title = lessons
            .get(&exercise.manifest.lesson)
            .map(|lesson| lesson.title.as_str());
        pages.push(Page {
            path: format!("exercises/{}.md", exercise.slug),
            text: exercise::page(exercise, title)?,
        });
    }
    Ok(pages)
}

/// The lessons by file stem: their numbers are their order.
fn lessons(course: &Course) -> Result<BTreeMap<String, Lesson>> {
    let folder = course.root.join("lessons");
    let mut lessons = BTreeMap::new();
    for entry in
        std::fs::read_dir(&folder).with_context(|| format!("read `{}`", folder.display()))?
    {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "md") {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            lessons.insert(stem.into_owned(), Lesson::read(&path)?);
        }
    }
    Ok(lessons)
}
