//! How far the learner is: kept in the course's folder, ignored by git, saved after every verdict.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::{Deserialize, Serialize};

use super::atomic;
use crate::report::{Report, Verdict};

/// What is remembered, by slug. Slugs that the course no longer has are kept: they may come back.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Progress {
    #[serde(skip)]
    path: PathBuf,
    #[serde(default)]
    exercises: BTreeMap<String, Entry>,
}

/// What is remembered of one exercise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The latest verdict.
    pub verdict: Option<Verdict>,
    /// Whether it was ever accepted.
    #[serde(default)]
    pub solved: bool,
    /// Hints that were shown.
    #[serde(default)]
    pub hints: usize,
}

impl Progress {
    /// Reads what was saved. A file that cannot be read is put aside, not lost; the second value says so.
    pub fn load(course: &Path) -> (Self, Option<String>) {
        let path = course.join(".grader").join("progress.json");
        let empty = Self {
            path: path.clone(),
            ..Self::default()
        };
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return (empty, None),
            Err(error) => {
                return (
                    empty,
                    Some(format!(
                        "progress in `{}` was not read: {error}",
                        path.display()
                    )),
                );
            }
        };
        match serde_json::from_slice::<Self>(&bytes) {
            Ok(progress) => (Self { path, ..progress }, None),
            Err(error) => {
                let aside = path.with_extension("json.broken");
                let kept = std::fs::rename(&path, &aside).is_ok();
                let whereto = if kept {
                    format!("; it is kept as `{}`", aside.display())
                } else {
                    String::new()
                };
                (
                    empty,
                    Some(format!(
                        "progress in `{}` was unreadable ({error}){whereto}",
                        path.display()
                    )),
                )
            }
        }
    }

    pub fn entry(&self, slug: &str) -> Entry {
        self.exercises.get(slug).cloned().unwrap_or_default()
    }

    /// Remembers a verdict, at once.
    pub fn record(&mut self, report: &Report) -> Result<()> {
        let entry = self.exercises.entry(report.slug.clone()).or_default();
        let before = entry.clone();
        entry.verdict = Some(report.verdict);
        entry.solved |= report.accepted();
        if *entry == before {
            Ok(())
        } else {
            self.save()
        }
    }

    /// Remembers that one more hint was shown.
    pub fn show_hint(&mut self, slug: &str, shown: usize) -> Result<()> {
        self.exercises.entry(slug.to_owned()).or_default().hints = shown;
        self.save()
    }

    /// Forgets the verdict: the exercise is as shipped again.
    pub fn forget(&mut self, slug: &str) -> Result<()> {
        self.exercises.remove(slug);
        self.save()
    }

    fn save(&self) -> Result<()> {
        atomic::write(&self.path, &serde_json::to_vec_pretty(self)?)
    }
}
