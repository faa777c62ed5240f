//! A test process that ended too early, and what that says.

use super::combine::{CaseFailure, CaseResult};
use super::drive::Driven;
use crate::process::{Ending, Limits};
use crate::report::Verdict;

/// A test process that ended without its end marker.
pub fn early(driven: &Driven, limits: &Limits) -> CaseResult {
    let cpu = limits.cpu.unwrap_or_default().as_secs();
    let (verdict, rationale, help) = match driven.ending {
        Ending::CpuLimit => (
            Verdict::TimeLimit,
            format!("still computing after {cpu} s of processor time"),
            "look for a loop that never ends, or for work that is done again and again",
        ),
        Ending::WallLimit => (
            Verdict::TimeLimit,
            format!("still waiting after {} s", limits.wall.as_secs()),
            "look for a thread that waits for something that never comes",
        ),
        Ending::Flooded => (
            Verdict::TimeLimit,
            format!(
                "stopped after printing more than {} MiB",
                4 * limits.output / (1 << 20)
            ),
            "look for a loop that prints and never ends",
        ),
        Ending::MemoryLimit => (
            Verdict::Crashed,
            format!(
                "the process used more than {} MiB of memory",
                limits.resident.unwrap_or_default() >> 20
            ),
            "look for a queue or a collection that grows and grows",
        ),
        Ending::Denied => (
            Verdict::Denied,
            "the process was ended because it tried to start a process, reach the network or touch another process"
                .to_owned(),
            "an exercise needs threads and channels, and nothing else of the system",
        ),
        Ending::Signaled(signal) => (
            Verdict::Crashed,
            format!(
                "the process was ended by signal {signal}{}",
                crash_words(&driven.output)
            ),
            "look for endless recursion, or for a queue that grows until the memory is used up",
        ),
        Ending::Exited(code) => (
            Verdict::ExitedEarly,
            format!("the process ended with exit code {code} before the test was over"),
            "only the end of the test counts: remove what ends the process, such as `process::exit`",
        ),
        Ending::Finished => (
            Verdict::ExitedEarly,
            "the test's report is not complete".to_owned(),
            "only the end of the test counts: remove what writes to the test's own output",
        ),
    };
    CaseResult::Failed(Box::new(CaseFailure {
        verdict,
        rationale,
        help: Some(help.to_owned()),
        finding: None,
        output: driven.output.clone(),
        always: false,
        seed: None,
        chart: None,
    }))
}

/// What the standard library says before it gives up.
fn crash_words(output: &str) -> &'static str {
    if output.contains("has overflowed its stack") {
        ": the stack overflowed"
    } else if output.contains("memory allocation of") {
        ": the memory was used up"
    } else {
        ""
    }
}
