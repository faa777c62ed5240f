//! How far the learner is: kept in the course's folder, ignored by git, saved after every verdict.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::lock::{Lock, Mode};
use super::{atomic, kept};
use crate::report::{Report, Verdict};

/// What is written today. A file with a higher number is read as far as it is understood, and left as it is.
const VERSION: u64 = 1;

/// What is remembered, by slug. Slugs that the course no longer has are kept: they may come back.
#[derive(Clone, Debug)]
pub struct Progress {
    path: PathBuf,
    file: Kept,
    /// Why nothing can be saved, if so.
    stuck: Option<String>,
}

/// The file, with whatever else a later grader may have put there.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Kept {
    #[serde(default)]
    version: u64,
    #[serde(default)]
    exercises: BTreeMap<String, Map<String, Value>>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// What is remembered of one exercise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The latest verdict.
    pub verdict: Option<Verdict>,
    /// Whether it was ever accepted.
    pub solved: bool,
    /// Hints that were shown.
    pub hints: usize,
}

impl Progress {
    /// Reads what was saved. A file that cannot be read is put aside, not lost; the second value says so.
    pub fn load(course: &Path) -> (Self, Option<String>) {
        let mut progress = Self {
            path: course.join(".grader").join("progress.json"),
            file: Kept::default(),
            stuck: None,
        };
        let shown = progress.path.display().to_string();
        let warning = match read(&progress.path) {
            Ok(file) if file.version > VERSION => {
                progress.file = file;
                let why = format!("`{shown}` is of a newer grader, and stays as it is");
                progress.stuck = Some(why.clone());
                Some(why)
            }
            Ok(file) => {
                progress.file = file;
                None
            }
            Err(Unread::Broken(why)) => {
                let kept = progress.put_aside();
                let whereto = kept.map_or_else(String::new, |aside| {
                    format!("; it is kept as `{}`", aside.display())
                });
                Some(format!(
                    "progress in `{shown}` was unreadable ({why}){whereto}"
                ))
            }
            Err(Unread::Closed(why)) => {
                let why = format!("progress in `{shown}` was not read: {why}");
                progress.stuck = Some(why.clone());
                Some(why)
            }
        };
        (progress, warning)
    }

    pub fn entry(&self, slug: &str) -> Entry {
        self.file
            .exercises
            .get(slug)
            .map(Entry::of)
            .unwrap_or_default()
    }

    /// Remembers a verdict, at once.
    pub fn record(&mut self, report: &Report) -> Result<()> {
        let verdict = Some(report.verdict);
        let known = self.entry(&report.slug);
        if known.verdict == verdict && known.solved >= report.accepted() {
            return Ok(());
        }
        self.update(|exercises| {
            let kept = exercises.entry(report.slug.clone()).or_default();
            let solved = Entry::of(kept).solved || report.accepted();
            kept.insert("verdict".to_owned(), report.verdict.name().into());
            kept.insert("solved".to_owned(), solved.into());
        })
    }

    /// Remembers that one more hint was shown.
    pub fn show_hint(&mut self, slug: &str, shown: usize) -> Result<()> {
        self.update(|exercises| {
            let kept = exercises.entry(slug.to_owned()).or_default();
            let shown = shown.max(Entry::of(kept).hints);
            kept.insert("hints".to_owned(), shown.into());
        })
    }

    /// Forgets the verdict: the exercise is as shipped again.
    pub fn forget(&mut self, slug: &str) -> Result<()> {
        self.update(|exercises| {
            exercises.remove(slug);
        })
    }

    /// Changes the file as it is now: another grader may have saved something since it was read.
    fn update(
        &mut self,
        change: impl FnOnce(&mut BTreeMap<String, Map<String, Value>>),
    ) -> Result<()> {
        if let Some(why) = &self.stuck {
            bail!("{why}");
        }
        let _lock = Lock::of(&self.folder(), Mode::Alone)?;
        match read(&self.path) {
            Ok(file) if file.version > VERSION => {
                bail!("`{}` is of a newer grader", self.path.display())
            }
            Ok(file) => self.file = file,
            // What was known before is better than what nobody can read.
            Err(Unread::Broken(_)) => {
                self.set_aside();
            }
            Err(Unread::Closed(why)) => bail!("`{}` was not read: {why}", self.path.display()),
        }
        self.file.version = VERSION;
        change(&mut self.file.exercises);
        atomic::write(&self.path, &serde_json::to_vec_pretty(&self.file)?)
    }

    /// Puts a broken file aside, unless another grader has done it by now.
    fn put_aside(&self) -> Option<PathBuf> {
        let _lock = Lock::of(&self.folder(), Mode::Alone).ok()?;
        matches!(read(&self.path), Err(Unread::Broken(_))).then(|| self.set_aside())?
    }

    /// Renames the file to the first name that is free.
    fn set_aside(&self) -> Option<PathBuf> {
        let names = std::iter::once("json.broken".to_owned())
            .chain((2..1000).map(|number| format!("json.broken.{number}")));
        let aside = names
            .map(|ending| self.path.with_extension(ending))
            .find(|aside| std::fs::symlink_metadata(aside).is_err())?;
        std::fs::rename(&self.path, &aside).ok()?;
        atomic::sync_folder(&aside);
        Some(aside)
    }

    fn folder(&self) -> PathBuf {
        self.path.parent().unwrap_or(&self.path).to_owned()
    }
}

impl Entry {
    /// What is understood of an entry.
    fn of(kept: &Map<String, Value>) -> Self {
        let number = |key| kept.get(key).and_then(Value::as_u64);
        let verdict = kept.get("verdict").cloned();
        Self {
            verdict: verdict.and_then(|name| serde_json::from_value(name).ok()),
            solved: kept.get("solved").and_then(Value::as_bool) == Some(true),
            hints: usize::try_from(number("hints").unwrap_or(0)).unwrap_or(usize::MAX),
        }
    }
}

/// Why a file was not read.
enum Unread {
    /// It is there, and not what the grader wrote.
    Broken(String),
    /// It may be fine: the system does not let us see it.
    Closed(String),
}

fn read(path: &Path) -> std::result::Result<Kept, Unread> {
    match kept::read(path) {
        Ok(bytes) => {
            serde_json::from_slice(&bytes).map_err(|error| Unread::Broken(error.to_string()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Kept::default()),
        Err(error) => Err(Unread::Closed(error.to_string())),
    }
}

#[cfg(test)]
#[path = "progress_tests.rs"]
mod tests;
