//! Reports of unchanged input, by the hash of everything that they depend on.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::atomic;
use crate::report::Report;

/// A folder of reports. Losing one costs time, nothing else.
#[derive(Clone, Debug)]
pub struct Verdicts {
    dir: PathBuf,
}

impl Verdicts {
    pub fn new(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
        }
    }

    /// The report for a key; an unreadable one counts as absent.
    pub fn get(&self, key: &str) -> Option<Report> {
        let bytes = std::fs::read(self.path(key)).ok()?;
        let report: Report = serde_json::from_slice(&bytes).ok()?;
        Some(Report {
            cached: true,
            ..report
        })
    }

    pub fn put(&self, key: &str, report: &Report) -> Result<()> {
        atomic::write(&self.path(key), &serde_json::to_vec(report)?)
    }

    fn path(&self, key: &str) -> PathBuf {
        self.dir.join(format!("{key}.json"))
    }
}
