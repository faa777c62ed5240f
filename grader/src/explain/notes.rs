//! What the reader should know beside the findings.

use check_record::finding::ABORTS;
use check_record::{FindingKind, RunEnd};

use super::Task;
use super::run::Ran;
use crate::names;
use crate::render::words::thousands;

/// What was really run, what `main` returned, what was left out.
pub fn of(ran: &Ran, total: u32, task: &Task<'_>) -> Vec<String> {
    let mut notes: Vec<String> = names::not_simulated(&task.source.text)
        .into_iter()
        .map(|(line, path)| {
            format!("`{path}` (line {line}) is not simulated: here it is the real one, once in every schedule")
        })
        .collect();
    let failed = ran
        .runs
        .iter()
        .filter(|run| run.end == RunEnd::Finished && !run.records.is_empty());
    let failed: u32 = failed.map(|run| run.schedules).sum();
    if failed > 0 {
        let share = if failed == total {
            String::new()
        } else {
            let (failed, total) = (thousands(failed.into()), thousands(total.into()));
            format!(" in {failed} of {total} schedules")
        };
        notes.push(format!(
            "`main` returned a failure{share}, which is no fault of its threads"
        ));
    }
    let exits = ran
        .runs
        .iter()
        .flat_map(|run| &run.findings)
        .find(|finding| {
            finding.kind == FindingKind::ExitedEarly
                && finding.label != ABORTS
                && !finding.message.contains("exit code 0 ")
                && !finding.message.ends_with("exit code 0")
        });
    notes.extend(exits.map(|finding| finding.message.clone()));
    let stopped = ran.runs.iter().any(|run| run.end == RunEnd::Stopped);
    if let Some(wanted) = task.schedules
        && total < wanted
        && !ran.exhaustive
        && !stopped
    {
        notes.push(format!(
            "{} schedules were asked for: each takes so long that no more were begun",
            thousands(wanted.into())
        ));
    }
    notes
}
