//! The course on disk: which exercises there are, where their files lie, what their manifests say.

pub mod exercise;
pub mod hints;
pub mod lesson;
pub mod manifest;
pub mod slug;
pub mod text;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub use exercise::Exercise;
pub use lesson::Lesson;
pub use manifest::Manifest;
pub use slug::Slug;

use crate::error::{course_error, usage_error};

/// A course: its folder and its exercises, in order.
#[derive(Debug)]
pub struct Course {
    pub root: PathBuf,
    pub exercises: Vec<Exercise>,
}

impl Course {
    /// Opens the course in `dir`, or the one around the current folder.
    pub fn open(dir: Option<&Path>) -> Result<Self> {
        let root = match dir {
            Some(dir) if !dir.is_dir() => {
                return Err(usage_error(format!(
                    "no folder `{}`: `--course` takes a course's folder",
                    dir.display()
                )));
            }
            Some(dir) => dir.to_owned(),
            None => around_here()?,
        };
        let root = root
            .canonicalize()
            .with_context(|| format!("open `{}`", root.display()))?;
        let exercises = exercises_in(&root)?;
        if exercises.is_empty() {
            return Err(course_error(format!(
                "no exercise in `{}`: an exercise is a folder `NN_name` with an `exercise.toml`",
                root.join("exercises").display()
            )));
        }
        Ok(Self { root, exercises })
    }

    /// The exercise that `name` means: a number, a name, a unique part of one, or a path.
    pub fn find(&self, name: &str) -> Result<&Exercise> {
        let slugs: Vec<&Slug> = self
            .exercises
            .iter()
            .map(|exercise| &exercise.slug)
            .collect();
        let index = slug::find(&slugs, name).map_err(usage_error)?;
        Ok(&self.exercises[index])
    }

    /// The lesson of an exercise.
    pub fn lesson(&self, exercise: &Exercise) -> Result<Lesson> {
        Lesson::read(&self.lesson_path(exercise))
    }

    /// Where the lesson of an exercise lies.
    pub fn lesson_path(&self, exercise: &Exercise) -> PathBuf {
        self.root
            .join("lessons")
            .join(format!("{}.md", exercise.manifest.lesson))
    }

    /// Whether the hidden half is here.
    pub fn has_hidden_half(&self) -> bool {
        self.root.join("solutions").is_dir()
    }

    /// A path as people write it: from the course's folder.
    pub fn relative<'path>(&self, path: &'path Path) -> &'path Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}

/// The nearest folder upwards that has exercises and lessons; else the one that this program was built in.
fn around_here() -> Result<PathBuf> {
    let here = std::env::current_dir().context("find the current folder")?;
    let is_course = |dir: &&Path| dir.join("exercises").is_dir() && dir.join("lessons").is_dir();
    if let Some(dir) = here.ancestors().find(is_course) {
        return Ok(dir.to_owned());
    }
    let home = crate::toolchain::machinery_root();
    if is_course(&home.as_path()) {
        return Ok(home);
    }
    Err(usage_error(format!(
        "no course around `{}`: run this inside the course's folder, or pass `--course DIR`",
        here.display()
    )))
}

fn exercises_in(root: &Path) -> Result<Vec<Exercise>> {
    let folder = root.join("exercises");
    let entries = std::fs::read_dir(&folder).map_err(|error| {
        course_error(format!(
            "read `{}`: {error}; a course keeps its exercises there",
            folder.display()
        ))
    })?;
    let mut exercises = Vec::new();
    for entry in entries {
        let path = entry
            .with_context(|| format!("read `{}`", folder.display()))?
            .path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(slug) = name.and_then(Slug::parse) {
            exercises.push(Exercise::open(root, slug)?);
        }
    }
    exercises.sort_by(|a, b| a.slug.cmp(&b.slug));
    Ok(exercises)
}
