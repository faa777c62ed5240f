//! From a judge's words to those of the report: pointing at lines, counting schedules.

use check_record::{Failure, Finding, FindingKind};

use super::combine::{self, CaseFailure};
use super::pointing;
use crate::report::Verdict;

/// What the report says of a failed case.
pub fn explained(mut failure: Failure, source: &str, output: String) -> CaseFailure {
    if let Some(finding) = &mut failure.finding {
        let whole = failure.rationale == finding.message;
        pointing::enrich(finding, source);
        if whole {
            failure.rationale.clone_from(&finding.message);
        }
    }
    let verdict = failure
        .finding
        .as_ref()
        .map_or(Verdict::WrongAnswer, |finding| {
            combine::verdict_of(finding.kind)
        });
    let mut rationale = failure.rationale.clone();
    if let Some((failing, total)) = failure.schedules
        && failing < total
    {
        rationale += &format!(" (in {failing} of {total} schedules)");
        if failure.finding.is_none() {
            failure.finding = Some(schedule_dependent(&failure, failing, total));
        }
    }
    CaseFailure {
        verdict,
        rationale,
        help: failure.help,
        finding: failure.finding,
        output,
        chart: failure.chart,
    }
}

/// Right in some schedules and wrong in others: that is a finding of its own.
fn schedule_dependent(failure: &Failure, failing: u32, total: u32) -> Finding {
    let events = failure.chart.iter().flat_map(|chart| chart.events.iter());
    let mine = events.filter(|event| event.thread == 0);
    let place = mine.rev().find_map(|event| event.place.clone());
    let again = failure.seed.map_or_else(String::new, |seed| {
        format!("; `replay --seed {seed}` shows one of them again")
    });
    Finding {
        kind: FindingKind::ScheduleDependent,
        label: "in the schedule that is shown, this is the last thing that happens here".to_owned(),
        message: format!(
            "right in {} of {total} schedules, wrong in {failing}: {}",
            total - failing,
            failure.rationale
        ),
        help: format!(
            "the order of what threads do is not the same twice: look for what must come first and is \
             not waited for{again}"
        ),
        place,
        related: Vec::new(),
        seed: failure.seed,
    }
}
