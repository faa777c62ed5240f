//! What grading gives: data, with the words already chosen but nothing drawn.

use check_record::{Chart, Finding};
use serde::{Deserialize, Serialize};

use crate::ignored;

/// The judgement on one exercise of a submission. The names are part of the machine form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Accepted,
    CompileError,
    WrongAnswer,
    Deadlock,
    TimeLimit,
    Crashed,
    ExitedEarly,
    Denied,
    NotRun,
}

impl Verdict {
    pub const ALL: [Self; 9] = [
        Self::Accepted,
        Self::CompileError,
        Self::WrongAnswer,
        Self::Deadlock,
        Self::TimeLimit,
        Self::Crashed,
        Self::ExitedEarly,
        Self::Denied,
        Self::NotRun,
    ];

    /// The name in the machine form, and of the folder with submissions that must get it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::CompileError => "compile_error",
            Self::WrongAnswer => "wrong_answer",
            Self::Deadlock => "deadlock",
            Self::TimeLimit => "time_limit",
            Self::Crashed => "crashed",
            Self::ExitedEarly => "exited_early",
            Self::Denied => "denied",
            Self::NotRun => "not_run",
        }
    }

    /// Which of several verdicts on its checks an exercise gets: the lowest.
    pub fn rank(self) -> u8 {
        match self {
            Self::Denied => 0,
            Self::CompileError => 1,
            Self::Deadlock => 2,
            Self::TimeLimit => 3,
            Self::ExitedEarly => 4,
            Self::Crashed => 5,
            Self::WrongAnswer => 6,
            Self::NotRun => 7,
            Self::Accepted => 8,
        }
    }
}

/// The result of one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Passed,
    Failed,
    TimedOut,
    NotRun,
}

/// Where a check comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckKind {
    Public,
    Hidden,
    CompileFail,
}

/// How thoroughly the simulation tried something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explored {
    pub schedules: u32,
    /// Whether there are no others that make a difference.
    pub exhaustive: bool,
}

/// One named thing that was graded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    pub name: String,
    pub kind: CheckKind,
    pub status: Status,
    pub score: u32,
    pub max_score: u32,
    /// What was seen; `None` where the check passed or was not run.
    pub rationale: Option<String>,
    /// What to try.
    pub help: Option<String>,
    /// `None` where the simulation has not run it to its end.
    pub explored: Option<Explored>,
    /// The fault that explains the failure, where one is known.
    pub finding: Option<Finding>,
    /// A schedule that failed.
    pub seed: Option<u64>,
    /// That schedule as a sequence.
    pub chart: Option<Chart>,
}

impl Check {
    pub fn failed(&self) -> bool {
        !matches!(self.status, Status::Passed | Status::NotRun)
    }
}

/// All check results, verdict and score of one exercise of a submission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub slug: String,
    pub verdict: Verdict,
    pub score: u32,
    pub max_score: u32,
    /// Wall time of the grading, in seconds; that of the first grading where `cached`.
    pub seconds: f64,
    /// How much of that the compiler took.
    pub build_seconds: f64,
    pub cached: bool,
    pub findings: Vec<Finding>,
    pub checks: Vec<Check>,
    /// The compiler's words about the submission alone, rendered for a terminal with colours.
    pub diagnostics: Vec<Diagnostic>,
    /// What the submission printed in the first test that failed: its tail, cleaned of control characters.
    pub output: String,
    /// What the reader should know about how the grading went, such as a world that was left out.
    pub notes: Vec<String>,
    /// One sentence for a verdict that no check explains: why it was denied or not run.
    pub reason: Option<String>,
    /// What else lies beside the graded file; a matter of the folder, not of the verdict.
    #[serde(default)]
    pub ignored: ignored::List,
}

/// One message of the compiler about the submission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// `error`, `warning`.
    pub level: String,
    /// `E0382`, where there is one.
    pub code: Option<String>,
    pub message: String,
    /// Counted from 1.
    pub line: Option<u32>,
    /// As rustc draws it, with terminal colours.
    pub rendered: String,
}

impl Report {
    /// A report in which nothing ran: every check of the manifest is there, unscored.
    pub fn not_run(slug: &str, points: &std::collections::BTreeMap<String, u32>) -> Self {
        let checks = points
            .iter()
            .map(|(name, &max_score)| Check {
                name: name.clone(),
                kind: CheckKind::Hidden,
                status: Status::NotRun,
                score: 0,
                max_score,
                rationale: None,
                help: None,
                explored: None,
                finding: None,
                seed: None,
                chart: None,
            })
            .collect();
        Self {
            slug: slug.to_owned(),
            verdict: Verdict::NotRun,
            score: 0,
            max_score: points.values().sum(),
            seconds: 0.0,
            build_seconds: 0.0,
            cached: false,
            findings: Vec::new(),
            checks,
            diagnostics: Vec::new(),
            output: String::new(),
            notes: Vec::new(),
            reason: None,
            ignored: ignored::List::default(),
        }
    }

    pub fn accepted(&self) -> bool {
        self.verdict == Verdict::Accepted
    }

    /// The first thing to explain to a learner.
    pub fn first_failure(&self) -> Option<&Check> {
        self.checks.iter().find(|check| check.failed())
    }
}
