//! From a judge's words to those of the report: pointing at lines, counting schedules.

use check_record::{Failure, Finding, FindingKind};

use super::combine::{self, CaseFailure};
use super::{pointing, shown};
use crate::report::Verdict;

/// What the report says of a failed case.
pub fn explained(mut failure: Failure, source: &str, output: String) -> CaseFailure {
    shown::failure(&mut failure);
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
    let seed = failure.finding.as_ref().and_then(|finding| finding.seed);
    CaseFailure {
        verdict,
        rationale,
        help: failure.help,
        finding: failure.finding,
        output,
        always: failure
            .schedules
            .is_some_and(|(failing, total)| failing >= total),
        seed: failure.seed.or(seed),
        chart: failure.chart,
    }
}

/// Right in some schedules and wrong in others: that is a finding of its own.
fn schedule_dependent(failure: &Failure, failing: u32, total: u32) -> Finding {
    let events = failure.chart.iter().flat_map(|chart| chart.events.iter());
    let mine = events.filter(|event| event.thread == 0);
    let place = mine.rev().find_map(|event| event.place.clone());
    Finding {
        kind: FindingKind::ScheduleDependent,
        label: "this is where the caller saw it".to_owned(),
        message: format!(
            "right in {} of {total} schedules, wrong in {failing}: {}",
            total - failing,
            failure.rationale
        ),
        help: "the order of what threads do is not the same twice: look for what must come first and is \
               not waited for"
            .to_owned(),
        place,
        related: Vec::new(),
        seed: failure.seed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(schedules: (u32, u32), kind: Option<FindingKind>, always: bool) {
        let failure = Failure {
            schedules: Some(schedules),
            seed: Some(7),
            ..Failure::new("got 1, expected 2")
        };
        let explained = explained(failure, "", String::new());
        assert_eq!(explained.finding.map(|finding| finding.kind), kind);
        assert_eq!((explained.always, explained.seed), (always, Some(7)));
    }

    #[test]
    fn what_fails_in_some_schedules_alone_depends_on_them() {
        check((3, 10), Some(FindingKind::ScheduleDependent), false);
        check((10, 10), None, true);
    }
}
