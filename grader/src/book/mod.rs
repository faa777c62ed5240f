//! The course as a book: its lessons and exercises as the pages that mdBook is given. Nothing is read or written here
//! but the course.

mod exercise;
mod lesson;
mod links;
mod summary;

use anyhow::{Context as _, Result};

use crate::course::{Course, text};

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
    let lessons = course.lessons()?;
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
