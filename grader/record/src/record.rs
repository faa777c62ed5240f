//! What a test process is told, and what it reports: values, never judgements.

use serde::{Deserialize, Serialize};

use crate::{Chart, Finding, Named, Place, Trace};

/// Stands in a test's output before each schedule's part (the ASCII record separator).
pub const OUTPUT_SEPARATOR: char = '\u{1e}';

/// Which half of a check this process is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Evaluates the left side of every check and reports it. Untrusted.
    Drive,
    /// Takes reported values in place of its own and decides. Trusted.
    Judge,
    /// Asserts in place, as any test does: for public tests where the hidden half is absent.
    Plain,
}

/// Where a test runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum World {
    /// Deterministic schedules, virtual time.
    Simulated,
    /// Real threads, deadlines.
    Native,
}

/// The first and only line that a test process reads from its standard input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// Begins every line that the process reports; unknown to the code under test.
    pub nonce: String,
    pub mode: Mode,
    pub world: World,
    /// Draws inputs and schedules.
    pub seed: u64,
    /// How many schedules a simulated block explores.
    pub schedules: u32,
    /// Only the schedule with this number is wanted, told shortly and with its chart.
    pub replay: Option<u64>,
    /// What the submission calls the things that it makes.
    pub names: Vec<Named>,
    /// Scheduling points that one schedule may take.
    pub max_steps: u64,
    /// CPU time without any operation that the simulation sees, in milliseconds.
    pub stuck_millis: u64,
    /// What the submission reported; only for a judge.
    pub blocks: Vec<Block>,
    /// Observations that count as faults in this exercise.
    pub faults: Vec<crate::FindingKind>,
}

/// One line of the result channel, after the nonce.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The process is about to run its test.
    Begin,
    /// A drive's or plain test's block has ended.
    Block(Block),
    /// A judge's decision on the whole test: empty is a pass.
    Judged(Vec<Failure>),
    /// The process could not do its part: a fault of the course, never of the submission.
    Broken(String),
    /// Nothing follows. Whatever ends without this ended early.
    End,
}

/// What a block was written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    Explore,
    Native,
}

/// One `explore` or `native` block of a test: its distinct runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block {
    pub kind: BlockKind,
    pub runs: Vec<Run>,
    /// Whether these are all the schedules there are.
    pub exhaustive: bool,
}

/// Equal sets of records travel once, with how often they were seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    pub schedules: u32,
    /// A schedule that shows it.
    pub seed: u64,
    pub records: Vec<Record>,
    pub end: RunEnd,
    pub findings: Vec<Finding>,
    pub trace: Trace,
    /// The run as a sequence, where it ended by a fault or was asked for.
    pub chart: Option<Chart>,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunEnd {
    Finished,
    /// The test's own thread panicked. The place is shown only where it is the submission's.
    Panicked {
        message: String,
        place: Option<Place>,
    },
    /// A finding ended it.
    Stopped,
}

/// One value that a check looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The line of the check in its file: tells records apart, never shown.
    pub line: u32,
    pub value: Value,
}

/// A value as it travels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// The type knows `serde`. It travels as text: only a judge, which knows the type, reads it.
    Json(String),
    /// All others: their `Debug` text.
    Debug(String),
    /// Too long to travel: how it begins. Equals nothing.
    Cut(String),
}

/// Why a check failed, in words for the learner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    /// What was seen: "got 44, expected 45".
    pub rationale: String,
    /// The author's explanation of what that means.
    pub help: Option<String>,
    /// The fault that explains it, where the simulation found one.
    pub finding: Option<Finding>,
    /// How many schedules failed this way, of how many.
    pub schedules: Option<(u32, u32)>,
    /// A schedule that failed this way.
    pub seed: Option<u64>,
    /// That schedule as a sequence.
    pub chart: Option<Chart>,
}

impl Failure {
    /// A failure of which nothing is known but what was seen.
    pub fn new(rationale: impl Into<String>) -> Self {
        Self {
            rationale: rationale.into(),
            help: None,
            finding: None,
            schedules: None,
            seed: None,
            chart: None,
        }
    }
}
