//! How far the learner is: kept in the course's folder, ignored by git, saved after every verdict.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::lock::{Lock, Mode};
use super::{atomic, kept};
use crate::course::Slug;
use crate::report::{Report, Verdict};

/// What is written today. A file with a higher number is read as far as it is understood, and left as it is.
const VERSION: u64 = 1;

/// What is remembered, by slug. Slugs that the course no longer has are kept: they may come back, perhaps under
/// another number. Courses are renumbered; names stay.
#[derive(Clone, Debug)]
pub struct Progress {
    path: PathBuf,
    file: Kept,
    /// Why nothing can be saved, if so.
    stuck: Option<String>,
}

type Exercises = BTreeMap<String, Map<String, Value>>;

/// The file, with whatever else a later grader may have put there.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Kept {
    #[serde(default)]
    version: u64,
    #[serde(default)]
    exercises: Exercises,
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
        let exercises = &self.file.exercises;
        if let Some(kept) = exercises.get(slug) {
            return Entry::of(kept);
        }
        let former = former(exercises, slug);
        let known = former.iter().filter_map(|slug| exercises.get(slug));
        known.map(Entry::of).reduce(Entry::and).unwrap_or_default()
    }

    /// Remembers a verdict, at once.
    pub fn record(&mut self, report: &Report) -> Result<()> {
        let verdict = Some(report.verdict);
        let known = self.entry(&report.slug);
        if known.verdict == verdict && known.solved >= report.accepted() {
            return Ok(());
        }
        self.update(|exercises| {
            let kept = renamed(exercises, &report.slug);
            let solved = Entry::of(kept).solved || report.accepted();
            kept.insert("verdict".to_owned(), report.verdict.name().into());
            kept.insert("solved".to_owned(), solved.into());
        })
    }

    /// Remembers that one more hint was shown.
    pub fn show_hint(&mut self, slug: &str, shown: usize) -> Result<()> {
        self.update(|exercises| {
            let kept = renamed(exercises, slug);
            let shown = shown.max(Entry::of(kept).hints);
            kept.insert("hints".to_owned(), shown.into());
        })
    }

    /// Forgets the verdict: the exercise is as shipped again.
    pub fn forget(&mut self, slug: &str) -> Result<()> {
        self.update(|exercises| {
            exercises.remove(slug);
            for former in former(exercises, slug) {
                exercises.remove(&former);
            }
        })
    }

    /// Changes the file as it is now: another grader may have saved something since it was read.
    fn update(&mut self, change: impl FnOnce(&mut Exercises)) -> Result<()> {
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

/// The slugs under which an exercise was known when it had other numbers.
fn former(exercises: &Exercises, slug: &str) -> Vec<String> {
    let Some(own) = Slug::parse(slug) else {
        return Vec::new();
    };
    let same = |known: &&String| {
        known.as_str() != slug && Slug::parse(known).is_some_and(|known| known.name() == own.name())
    };
    exercises.keys().filter(same).cloned().collect()
}

/// What is remembered of an exercise, now under its slug of today.
fn renamed<'a>(exercises: &'a mut Exercises, slug: &str) -> &'a mut Map<String, Value> {
    let known = exercises.contains_key(slug);
    for former in former(exercises, slug) {
        let Some(old) = exercises.remove(&former) else {
            continue;
        };
        // What was found out under the number of today is newer.
        if known {
            continue;
        }
        let now = exercises.entry(slug.to_owned()).or_default();
        let both = Entry::of(now).and(Entry::of(&old));
        now.extend(old);
        now.insert("solved".to_owned(), both.solved.into());
        now.insert("hints".to_owned(), both.hints.into());
        if let Some(verdict) = both.verdict {
            now.insert("verdict".to_owned(), verdict.name().into());
        }
    }
    exercises.entry(slug.to_owned()).or_default()
}

impl Entry {
    /// Two numbers that one exercise had: what was reached under either.
    fn and(self, other: Self) -> Self {
        let (best, rest) = if other.solved && !self.solved {
            (other, self)
        } else {
            (self, other)
        };
        Self {
            verdict: best.verdict.or(rest.verdict),
            solved: best.solved,
            hints: best.hints.max(rest.hints),
        }
    }

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
