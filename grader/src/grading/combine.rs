//! From what came of each test case to checks, score and verdict.

use std::collections::{BTreeMap, BTreeSet};

use check_record::{Chart, Finding, FindingKind};

use super::cases::Case;
use super::compile_fail::Refusal;
use super::seen::Seen;
use crate::report::{Check, CheckKind, Explored, Report, Status, Verdict};

/// What came of one test case, over all its worlds.
#[derive(Clone, Debug)]
pub enum CaseResult {
    Passed(Box<Seen>),
    Failed(Box<CaseFailure>),
    /// Nothing can be said about it: the sentence says why.
    NotRun(String),
}

/// Why a case failed.
#[derive(Clone, Debug)]
pub struct CaseFailure {
    pub verdict: Verdict,
    pub rationale: String,
    pub help: Option<String>,
    pub finding: Option<Finding>,
    /// What the submission printed meanwhile.
    pub output: String,
    /// Whether every schedule failed.
    pub always: bool,
    /// A schedule that shows it.
    pub seed: Option<u64>,
    /// That schedule as a sequence.
    pub chart: Option<Chart>,
}

/// The verdict that a finding leads to.
pub fn verdict_of(kind: FindingKind) -> Verdict {
    match kind {
        FindingKind::Deadlock | FindingKind::LockHeld | FindingKind::SelfDeadlock => {
            Verdict::Deadlock
        }
        FindingKind::TimeLimit => Verdict::TimeLimit,
        FindingKind::ExitedEarly => Verdict::ExitedEarly,
        _ => Verdict::WrongAnswer,
    }
}

/// Puts the results into the report: a check for each test function and each compile-fail case.
pub fn fill(
    report: &mut Report,
    points: &BTreeMap<String, u32>,
    results: &[(Case, CaseResult)],
    refusals: &[Refusal],
) {
    let mut checks: Vec<Check> = Vec::new();
    let mut verdicts: Vec<Verdict> = Vec::new();
    for (case, result) in results {
        let index = checks
            .iter()
            .position(|check| check.name == case.function && check.kind == case.kind);
        let index = index.unwrap_or_else(|| {
            checks.push(passed(&case.function, case.kind, points));
            checks.len() - 1
        });
        let check = &mut checks[index];
        match result {
            CaseResult::Passed(seen) => check.explored = together(check.explored, seen.explored),
            CaseResult::NotRun(why) => {
                report
                    .notes
                    .extend((!report.notes.contains(why)).then(|| why.clone()));
                if check.status == Status::Passed {
                    check.status = Status::NotRun;
                }
            }
            CaseResult::Failed(failure) => {
                verdicts.push(failure.verdict);
                if let Some(finding) = &failure.finding {
                    remember(&mut report.findings, finding);
                }
                if report.output.is_empty() {
                    report.output.clone_from(&failure.output);
                }
                if matches!(check.status, Status::Passed | Status::NotRun) {
                    check.status = if failure.verdict == Verdict::TimeLimit {
                        Status::TimedOut
                    } else {
                        Status::Failed
                    };
                    check.rationale = Some(failure.rationale.clone());
                    check.help.clone_from(&failure.help);
                    check.finding.clone_from(&failure.finding);
                    check.seed = failure.seed;
                    check.chart.clone_from(&failure.chart);
                }
            }
        }
    }
    for refusal in refusals {
        let mut check = passed(&refusal.name, CheckKind::CompileFail, points);
        if let Some(rationale) = &refusal.rationale {
            verdicts.push(Verdict::WrongAnswer);
            check.status = Status::Failed;
            check.rationale = Some(rationale.clone());
            check.help = Some(refusal.help().to_owned());
        }
        checks.push(check);
    }
    // Points are had once, even if two checks of different kinds have one name.
    let mut paid = BTreeSet::new();
    for check in &mut checks {
        if check.max_score > 0 && !paid.insert(check.name.clone()) {
            check.max_score = 0;
        }
        check.score = if check.status == Status::Passed {
            check.max_score
        } else {
            0
        };
    }
    if checks.iter().any(|check| check.status == Status::NotRun) {
        verdicts.push(Verdict::NotRun);
    }
    let depends = |finding: &Finding| finding.kind == FindingKind::ScheduleDependent;
    // What is wrong in every order is not a matter of order.
    if results.iter().any(|(_, result)| always_fails(result)) {
        report.findings.retain(|finding| !depends(finding));
    }
    // The simplest explanation of the gravest fault comes first, and what has a name of its own before all.
    report.findings.sort_by_key(|finding| {
        let rank = verdict_of(finding.kind).rank();
        (depends(finding), rank, finding.related.len())
    });
    report.score = checks.iter().map(|check| check.score).sum();
    report.checks = checks;
    report.verdict = verdicts
        .into_iter()
        .min_by_key(|verdict| verdict.rank())
        .unwrap_or(Verdict::Accepted);
}

fn always_fails(result: &CaseResult) -> bool {
    matches!(result, CaseResult::Failed(failure) if failure.always)
}

/// A check that nothing speaks against yet. Only hidden checks carry points.
fn passed(name: &str, kind: CheckKind, points: &BTreeMap<String, u32>) -> Check {
    let max_score = if kind == CheckKind::Public {
        0
    } else {
        points.get(name).copied().unwrap_or(0)
    };
    Check {
        name: name.to_owned(),
        kind,
        status: Status::Passed,
        score: 0,
        max_score,
        rationale: None,
        help: None,
        explored: None,
        finding: None,
        seed: None,
        chart: None,
    }
}

/// A check is tried as thoroughly as its cases together.
fn together(one: Option<Explored>, other: Option<Explored>) -> Option<Explored> {
    match (one, other) {
        (Some(one), Some(other)) => Some(Explored {
            schedules: one.schedules.saturating_add(other.schedules),
            exhaustive: one.exhaustive && other.exhaustive,
        }),
        (one, other) => one.or(other),
    }
}

/// Several tests show the same fault: it is told once.
fn remember(findings: &mut Vec<Finding>, finding: &Finding) {
    if !findings
        .iter()
        .any(|known| known.kind == finding.kind && known.place == finding.place)
    {
        findings.push(finding.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(function: &str) -> Case {
        Case {
            path: format!("hidden::{function}"),
            kind: CheckKind::Hidden,
            function: function.to_owned(),
            worlds: Vec::new(),
        }
    }

    fn failed(verdict: Verdict) -> CaseResult {
        CaseResult::Failed(Box::new(CaseFailure {
            verdict,
            rationale: "why".into(),
            help: None,
            finding: None,
            output: String::new(),
            always: false,
            seed: None,
            chart: None,
        }))
    }

    fn found(kind: FindingKind, always: bool) -> CaseResult {
        let CaseResult::Failed(mut failure) = failed(Verdict::WrongAnswer) else {
            unreachable!("it has just failed");
        };
        failure.always = always;
        failure.finding = Some(Finding {
            kind,
            place: None,
            label: String::new(),
            message: "why".into(),
            help: String::new(),
            related: Vec::new(),
            seed: None,
        });
        CaseResult::Failed(failure)
    }

    #[track_caller]
    fn check_kinds(results: [CaseResult; 2], kinds: &[FindingKind]) {
        let points = BTreeMap::new();
        let mut report = Report::not_run("01_x", &points);
        let cases = [case("a"), case("b")];
        let results: Vec<_> = cases.into_iter().zip(results).collect();
        fill(&mut report, &points, &results, &[]);
        let found: Vec<_> = report.findings.iter().map(|finding| finding.kind).collect();
        assert_eq!(found, kinds);
    }

    #[test]
    fn that_it_depends_is_said_last_and_only_where_nothing_fails_always() {
        use FindingKind::{LostMessages, ScheduleDependent};
        check_kinds(
            [found(ScheduleDependent, false), found(LostMessages, false)],
            &[LostMessages, ScheduleDependent],
        );
        check_kinds(
            [
                found(ScheduleDependent, false),
                failed(Verdict::WrongAnswer),
            ],
            &[ScheduleDependent],
        );
        check_kinds(
            [found(ScheduleDependent, false), found(LostMessages, true)],
            &[LostMessages],
        );
    }

    #[track_caller]
    fn check(results: &[(Case, CaseResult)], verdict: Verdict, score: u32) {
        let points = BTreeMap::from([("a".to_owned(), 2), ("b".to_owned(), 3)]);
        let mut report = Report::not_run("01_x", &points);
        fill(&mut report, &points, results, &[]);
        assert_eq!((report.verdict, report.score), (verdict, score));
    }

    #[test]
    fn a_check_passes_only_with_all_its_cases() {
        let passed = || CaseResult::Passed(Box::default());
        check(
            &[
                (case("a"), passed()),
                (case("a"), passed()),
                (case("b"), passed()),
            ],
            Verdict::Accepted,
            5,
        );
        check(
            &[
                (case("a"), passed()),
                (case("a"), failed(Verdict::WrongAnswer)),
                (case("b"), passed()),
            ],
            Verdict::WrongAnswer,
            3,
        );
    }

    #[test]
    fn points_are_had_once_whatever_is_called_alike() {
        let points = BTreeMap::from([("a".to_owned(), 2), ("never".to_owned(), u32::MAX - 2)]);
        let mut report = Report::not_run("01_x", &points);
        let passed = || CaseResult::Passed(Box::default());
        let mut public = case("a");
        public.kind = CheckKind::Public;
        let results = [
            (case("a"), passed()),
            (case("a"), passed()),
            (public, passed()),
        ];
        let refusal = Refusal {
            name: "a".into(),
            code: "E0382".into(),
            rationale: None,
            twin_compiles: true,
        };
        fill(&mut report, &points, &results, &[refusal]);
        assert_eq!((report.score, report.max_score), (2, u32::MAX));
    }

    #[test]
    fn the_worst_verdict_counts() {
        check(
            &[
                (case("a"), failed(Verdict::WrongAnswer)),
                (case("b"), failed(Verdict::Deadlock)),
            ],
            Verdict::Deadlock,
            0,
        );
    }

    #[test]
    fn what_was_not_run_earns_nothing() {
        check(
            &[
                (case("a"), CaseResult::NotRun("why".into())),
                (case("b"), CaseResult::Passed(Box::default())),
            ],
            Verdict::NotRun,
            3,
        );
    }
}
