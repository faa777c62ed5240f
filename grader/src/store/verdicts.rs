//! Reports of unchanged input, by the hash of everything that they depend on.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::{Deserialize, Serialize};

use super::{atomic, kept};
use crate::report::Report;

/// A folder of reports. Losing one costs time, nothing else.
///
/// Whoever can write there can put any report there: who must not choose their own points is graded without
/// looking into it.
#[derive(Clone, Debug)]
pub struct Verdicts {
    dir: PathBuf,
}

/// A report under the key that it was given for: a file that got another name is another's verdict.
#[derive(Serialize, Deserialize)]
struct Kept<R> {
    key: String,
    report: R,
}

impl Verdicts {
    pub fn new(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
        }
    }

    /// The report for a key; an unreadable one counts as absent, as does one that contradicts itself.
    pub fn get(&self, key: &str, slug: &str) -> Option<Report> {
        let bytes = kept::read(&self.path(key)).ok()?;
        let kept: Kept<Report> = serde_json::from_slice(&bytes).ok()?;
        let report = kept.report;
        let fits = kept.key == key && report.slug == slug && adds_up(&report);
        fits.then_some(Report {
            cached: true,
            ..report
        })
    }

    pub fn put(&self, key: &str, report: &Report) -> Result<()> {
        let kept = Kept {
            key: key.to_owned(),
            report,
        };
        atomic::write(&self.path(key), &serde_json::to_vec(&kept)?)
    }

    fn path(&self, key: &str) -> PathBuf {
        self.dir.join(format!("{key}.json"))
    }
}

/// Whether verdicts may be taken from a folder in the course. Not in a workflow: there the course came with what
/// the student has pushed.
pub fn are_trusted() -> bool {
    let workflow = std::env::var_os("CI");
    workflow.is_none_or(|value| value.is_empty() || value == "false")
}

/// Whether the points are those of the checks.
fn adds_up(report: &Report) -> bool {
    let sum = |points: fn(&crate::report::Check) -> u32| -> u64 {
        report
            .checks
            .iter()
            .map(|check| u64::from(points(check)))
            .sum()
    };
    let within = report.checks.iter().all(|it| it.score <= it.max_score);
    within
        && u64::from(report.score) == sum(|check| check.score)
        && u64::from(report.max_score) == sum(|check| check.max_score)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::report::Status;
    use crate::store::scratch;

    fn report() -> Report {
        let mut report = Report::not_run("01_a", &BTreeMap::from([("one".to_owned(), 2)]));
        report.checks[0].status = Status::Passed;
        report.checks[0].score = 2;
        report.score = 2;
        report
    }

    #[test]
    fn a_report_is_found_under_its_own_key_alone() {
        let dir = scratch("verdicts");
        let verdicts = Verdicts::new(&dir);
        verdicts.put("k1", &report()).unwrap();
        assert!(verdicts.get("k1", "01_a").is_some_and(|it| it.cached));
        assert_eq!(verdicts.get("k1", "02_b"), None);
        std::fs::copy(dir.join("k1.json"), dir.join("k2.json")).unwrap();
        assert_eq!(verdicts.get("k2", "01_a"), None);
    }

    #[test]
    fn points_that_no_check_gave_are_not_taken() {
        let dir = scratch("forged");
        let verdicts = Verdicts::new(&dir);
        let mut forged = report();
        forged.score = 3;
        verdicts.put("k", &forged).unwrap();
        assert_eq!(verdicts.get("k", "01_a"), None);
        forged.checks[0].score = 3;
        verdicts.put("k", &forged).unwrap();
        assert_eq!(verdicts.get("k", "01_a"), None);
    }

    #[test]
    fn whatever_became_of_the_file_it_is_no_verdict_and_no_crash() {
        let dir = scratch("garbled");
        let verdicts = Verdicts::new(&dir);
        verdicts.put("k", &report()).unwrap();
        let path = dir.join("k.json");
        let whole = std::fs::read(&path).unwrap();
        for length in 0..whole.len() {
            std::fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(verdicts.get("k", "01_a"), None, "{length} bytes");
        }
        for content in [
            &b"\xff\xfe\0"[..],
            b"null",
            b"[]",
            b"{}",
            &b"[".repeat(100_000),
        ] {
            std::fs::write(&path, content).unwrap();
            assert_eq!(verdicts.get("k", "01_a"), None);
        }
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
        assert_eq!(verdicts.get("k", "01_a"), None);
    }
}
