//! The course on disk: which exercises there are, where their files lie, what their manifests say.

pub mod exercise;
pub mod hints;
pub mod lesson;
pub mod manifest;
pub mod slug;
pub mod text;

use std::collections::BTreeMap;
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
        self.path_of_lesson(&exercise.manifest.lesson)
    }

    fn path_of_lesson(&self, stem: &str) -> PathBuf {
        self.root.join("lessons").join(format!("{stem}.md"))
    }

    /// The lessons by file stem, which begins with a lesson's number.
    pub fn lessons(&self) -> Result<BTreeMap<String, Lesson>> {
        let folder = self.root.join("lessons");
        let failed = || format!("read `{}`", folder.display());
        let mut lessons = BTreeMap::new();
        for entry in std::fs::read_dir(&folder).with_context(failed)? {
            let path = entry.with_context(failed)?.path();
            if path.extension().is_some_and(|ending| ending == "md") {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                lessons.insert(stem.into_owned(), Lesson::read(&path)?);
            }
        }
        Ok(lessons)
    }

    /// The file stem of the lesson that `name` means: a lesson's number, its name or a unique part of it, or an
    /// exercise, whose lesson is meant then. A number is a lesson's own.
    pub fn find_lesson(&self, name: &str) -> Result<String> {
        let stems: Vec<String> = self.lessons()?.into_keys().collect();
        let number = |stem: &String| stem.split('_').next()?.parse::<u32>().ok();
        if let Ok(wanted) = name.parse::<u32>() {
            let found = stems.iter().find(|stem| number(stem) == Some(wanted));
            return found.cloned().ok_or_else(|| {
                let last = stems.iter().filter_map(number).max().unwrap_or(0);
                usage_error(format!(
                    "no lesson has the number {wanted}; they go to {last}"
                ))
            });
        }
        let part = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let part = part.trim_end_matches(".md").replace('-', "_");
        if stems.contains(&part) {
            return Ok(part);
        }
        let exercise = self.find(name);
        let alike: Vec<&String> = stems.iter().filter(|stem| stem.contains(&part)).collect();
        match (&exercise, &alike[..]) {
            (Err(_), [only]) if !part.is_empty() => Ok((*only).clone()),
            _ => exercise.map(|exercise| exercise.manifest.lesson.clone()),
        }
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
