//! `exercise.toml`: what cannot be seen from where files are.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use check_record::FindingKind;
use serde::Deserialize;

use super::text;
use crate::error::course_error;

/// The manifest of one exercise. Unknown keys are refused: a misspelt one would silently do nothing.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub title: String,
    /// The file stem of the lesson.
    pub lesson: String,
    /// `name: type`, for each function that the tests call.
    pub signatures: Vec<Signature>,
    /// Observations that count as faults in this exercise.
    #[serde(default)]
    pub faults: Vec<FindingKind>,
    /// Schedules that each simulated test explores.
    #[serde(default = "default_schedules")]
    pub schedules: u32,
    /// CPU seconds that one native test may take.
    #[serde(default = "default_timeout")]
    pub timeout_seconds: u32,
    /// Whether the native build is optimised, for exercises that compute much.
    #[serde(default)]
    pub optimized: bool,
    /// Points of each hidden test function and each compile-fail case.
    pub points: BTreeMap<String, u32>,
}

/// A path into the learner's crate and the type that it must have.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(try_from = "String")]
pub struct Signature {
    pub path: String,
    pub ty: String,
}

fn default_schedules() -> u32 {
    200
}

fn default_timeout() -> u32 {
    10
}

impl TryFrom<String> for Signature {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (path, ty) = text
            .split_once(": ")
            .ok_or_else(|| format!("`{text}` is no signature; write `name: fn(…) -> …`"))?;
        Ok(Self {
            path: path.trim().to_owned(),
            ty: ty.trim().to_owned(),
        })
    }
}

impl Manifest {
    /// Reads and checks a manifest.
    pub fn read(path: &Path) -> Result<Self> {
        let text = text::read(path)?;
        Self::parse(&text).map_err(|error| {
            course_error(format!(
                "`{}` is broken\n{}",
                path.display(),
                error.trim_end()
            ))
        })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let manifest: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        if manifest.schedules == 0 || manifest.timeout_seconds == 0 {
            return Err("`schedules` and `timeout_seconds` are at least 1".to_owned());
        }
        if manifest.lesson.contains(['/', '\\']) {
            return Err("`lesson` is a file name without folder and ending".to_owned());
        }
        Ok(manifest)
    }

    /// The points that can be had.
    pub fn max_score(&self) -> u32 {
        self.points.values().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: &str = "title = 'T'\nlesson = '01_l'\nsignatures = ['f: fn(u8) -> u8']\n";

    #[test]
    fn the_least_manifest_gets_defaults() {
        let manifest = Manifest::parse(&format!("{LEAST}[points]\na = 2\nb = 1\n")).unwrap();
        assert_eq!(
            (
                manifest.max_score(),
                manifest.schedules,
                manifest.timeout_seconds
            ),
            (3, 200, 10)
        );
        assert_eq!(
            manifest.signatures[0],
            Signature {
                path: "f".into(),
                ty: "fn(u8) -> u8".into()
            }
        );
    }

    #[test]
    fn a_misspelt_key_is_named_with_its_line() {
        let error = Manifest::parse(&format!("{LEAST}tmeout_seconds = 3\n[points]\n")).unwrap_err();
        assert!(
            error.contains("tmeout_seconds") && error.contains("line 4"),
            "{error}"
        );
    }

    #[test]
    fn a_fault_that_there_is_not_is_refused() {
        let error =
            Manifest::parse(&format!("{LEAST}faults = ['deadlok']\n[points]\n")).unwrap_err();
        assert!(error.contains("deadlok"), "{error}");
    }
}
