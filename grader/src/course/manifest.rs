//! `exercise.toml`: what cannot be seen from where files are.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use check_record::FindingKind;
use serde::Deserialize;

use super::text;
use crate::error::course_error;
use crate::policy::Permission;

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
    /// What a submission may use here that it may not use elsewhere.
    #[serde(default)]
    pub allow: Vec<Permission>,
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
    /// What is told once the exercise is solved.
    pub after: Option<After>,
}

/// What leads on from a solved exercise.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct After {
    /// What the lesson asks next.
    pub question: String,
    /// A goal beyond the tests.
    pub stretch: String,
}

/// A whole course's points can still be added up.
const MOST_POINTS: u64 = 100_000;

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
            .filter(|(path, ty)| !path.trim().is_empty() && !ty.trim().is_empty())
            // Which of them does not fit is told by the line that it makes.
            .filter(|_| !text.contains(char::is_control))
            .ok_or_else(|| format!("{text:?} is no signature; write `name: fn(…) -> …`"))?;
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

    /// The manifest that a text is, or what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let manifest: Self = toml::from_str(text).map_err(|error| {
            // It quotes the file, in which escapes may stand for anything.
            let quoted = |c: &char| *c == '\n' || !c.is_control();
            error.to_string().chars().filter(quoted).collect::<String>()
        })?;
        if manifest.schedules == 0 || manifest.timeout_seconds == 0 {
            return Err("`schedules` and `timeout_seconds` are at least 1".to_owned());
        }
        if manifest
            .points
            .values()
            .map(|&points| u64::from(points))
            .sum::<u64>()
            > MOST_POINTS
        {
            return Err(format!("`points` are at most {MOST_POINTS} in all"));
        }
        let shown = [&manifest.title, &manifest.lesson].into_iter();
        let after = (manifest.after.iter()).flat_map(|after| [&after.question, &after.stretch]);
        if let Some(text) = shown
            .chain(after)
            .chain(manifest.points.keys())
            .find(|text| text.contains(char::is_control))
        {
            return Err(format!("{text:?} has a control character"));
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
    fn what_comes_after_is_a_question_and_a_goal() {
        let manifest = Manifest::parse(&format!(
            "{LEAST}[points]\na = 1\n[after]\nquestion = 'Why?'\nstretch = 'More.'\n"
        ));
        assert_eq!(manifest.unwrap().after.unwrap().question, "Why?");
        let half = Manifest::parse(&format!("{LEAST}[points]\n[after]\nquestion = 'Why?'\n"));
        assert!(half.unwrap_err().contains("stretch"));
    }

    #[test]
    fn points_can_be_added_up() {
        let error = Manifest::parse(&format!("{LEAST}[points]\na = 4294967295\nb = 1\n"));
        assert!(error.unwrap_err().contains("at most 100000 in all"));
    }

    #[test]
    fn what_is_quoted_of_it_ends_its_lines_in_one_way() {
        let error = Manifest::parse("title = 'T'\r\nlesson\r\n").unwrap_err();
        assert!(
            error.contains("line 2") && !error.contains('\r'),
            "{error:?}"
        );
    }

    #[test]
    fn half_a_signature_is_none() {
        for half in ["f: ", ": fn()", "f: fn()\\n"] {
            let text = LEAST.replace("'f: fn(u8) -> u8'", &format!("\"{half}\""));
            let error = Manifest::parse(&format!("{text}[points]\n")).unwrap_err();
            assert!(error.contains("no signature"), "{half}: {error}");
        }
    }

    #[test]
    fn what_is_allowed_is_one_of_a_few_words() {
        let manifest = Manifest::parse(&format!("{LEAST}allow = ['process', 'fs']\n[points]\n"));
        assert_eq!(
            manifest.unwrap().allow,
            [Permission::Process, Permission::Fs]
        );
        for word in ["proces", "module", "Unsafe"] {
            let error =
                Manifest::parse(&format!("{LEAST}allow = ['{word}']\n[points]\n")).unwrap_err();
            assert!(error.contains(word) && error.contains("line 4"), "{error}");
        }
    }

    #[test]
    fn a_fault_that_there_is_not_is_refused() {
        let error =
            Manifest::parse(&format!("{LEAST}faults = ['deadlok']\n[points]\n")).unwrap_err();
        assert!(error.contains("deadlok"), "{error}");
    }
}
