//! One exercise's report, for its learner: what was seen, where, and what to try next.

use std::fmt::Write as _;

use check_record::{Finding, FindingKind};

use super::chart::Rows;
use super::screen::{BAD, BOLD, COMMAND, DIM, GOOD, Screen};
use super::{code_hints, printed, replayed, snippet, words};
use crate::report::{Check, CheckKind, Diagnostic, Report, Status, Verdict};

/// What the reader needs beside the report itself.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub title: &'a str,
    /// The file as the reader knows it.
    pub path: &'a str,
    pub source: &'a str,
    /// What is typed in front of the grader's own words: `cargo run -p grader`.
    pub grader: &'a str,
}

/// The head line of a report.
pub fn headline(report: &Report, subject: &Subject<'_>, screen: Screen) -> String {
    let (style, mark) = match report.verdict {
        Verdict::Accepted => (GOOD, screen.glyph("✓", "ok")),
        Verdict::NotRun => (DIM, screen.glyph("·", "-")),
        _ => (BAD, screen.glyph("✗", "x")),
    };
    let points = if report.max_score > 0 {
        format!(
            ", {} of {}",
            report.score,
            words::counted(report.max_score, "point")
        )
    } else {
        String::new()
    };
    let title = screen.plain(subject.title);
    let verdict = words::verdict(report.verdict);
    let slug = &report.slug;
    let length = mark.len() + slug.len() + title.chars().count() + verdict.len() + points.len() + 6;
    let gap = if length > screen.width { "\n  " } else { " " };
    format!(
        "{style}{mark} {slug}{style:#}  {BOLD}{title}{BOLD:#}:{gap}{style}{verdict}{style:#}{points}\n"
    )
}

/// A whole report.
pub fn whole(report: &Report, subject: &Subject<'_>, screen: Screen) -> String {
    let mut out = headline(report, subject, screen);
    if let Some(reason) = &report.reason {
        let _ = write!(out, "\n{}\n", screen.wrapped(&screen.plain(reason), "  "));
    }
    if report.verdict == Verdict::CompileError {
        let errors = |diagnostic: &&Diagnostic| diagnostic.level.starts_with("error");
        for diagnostic in report.diagnostics.iter().filter(errors) {
            let drawn = diagnostic.rendered.replace("src/lib.rs", subject.path);
            let _ = write!(out, "\n{drawn}");
            if let Some(hint) = code_hints::hint(diagnostic.code.as_deref(), &diagnostic.rendered) {
                let hint = screen.wrapped(&screen.plain(&format!("here: {hint}")), "  ");
                let _ = writeln!(out, "{BOLD}{hint}{BOLD:#}");
            }
        }
        let _ = write!(out, "{}", next_steps(report, subject));
        return out;
    }
    for finding in &report.findings {
        let _ = write!(
            out,
            "\n{}",
            snippet::finding(finding, subject.path, subject.source, screen)
        );
    }
    if !report.accepted() {
        out.push_str(&pictured(report, subject, screen));
        out.push_str(&warnings(report, subject));
        out.push_str(&checks(report, screen));
        out.push_str(&printed::block("printed meanwhile", &report.output));
    }
    if report.accepted() {
        out.push_str(&thoroughness(report, screen));
    }
    for note in &report.notes {
        let _ = write!(
            out,
            "\n{DIM}{}{DIM:#}\n",
            screen.wrapped(&screen.plain(note), "  ")
        );
    }
    if !matches!(report.verdict, Verdict::Accepted | Verdict::NotRun) {
        out.push_str(&next_steps(report, subject));
    }
    out
}

/// The few rows that matter of one schedule in which a check failed, and how to see all of that schedule.
fn pictured(report: &Report, subject: &Subject<'_>, screen: Screen) -> String {
    let Some(check) = telling(report) else {
        return String::new();
    };
    let mut out = String::new();
    if let Some(chart) = &check.chart {
        let _ = write!(
            out,
            "\n{BOLD}what happened{BOLD:#} ({})\n\n{}",
            sentence(&check.name),
            replayed::drawn(chart, Rows::Telling, screen)
        );
    }
    if let Some(seed) = check.seed {
        let (grader, number, name) = (subject.grader, number(report), &check.name);
        let _ = write!(
            out,
            "\n  {DIM}all of it:{DIM:#} {COMMAND}{grader} -- replay {number} --seed {seed} --check {name}{COMMAND:#}\n"
        );
    }
    out
}

/// The failed check to look at: one that shows the first finding, else one that is soon told.
fn telling(report: &Report) -> Option<&Check> {
    let first = report.findings.first();
    let seen = report.checks.iter().filter(|check| check.failed());
    let seen = seen.filter(|check| check.chart.is_some() || check.seed.is_some());
    seen.min_by_key(|check| {
        let own = check.finding.as_ref();
        let events = check
            .chart
            .as_ref()
            .map(|chart| chart.omitted + chart.events.len() as u64);
        (
            check.chart.is_none(),
            first.is_some() && own != first,
            !own.zip(first)
                .is_some_and(|(own, first)| is_same(own, first)),
            events,
        )
    })
}

/// Whether two findings are one fault, whatever the numbers in their words.
fn is_same(one: &Finding, other: &Finding) -> bool {
    let line = |finding: &Finding| finding.place.as_ref().map(|place| place.line);
    let words = |finding: &Finding| finding.message.replace(|c: char| c.is_ascii_digit(), "");
    // That an answer depends on the order says nothing of which answer it is.
    let in_words = one.place.is_none() || one.kind == FindingKind::ScheduleDependent;
    one.kind == other.kind && line(one) == line(other) && (!in_words || words(one) == words(other))
}

/// How many schedules the simulation tried, and of how many checks it tried all there are.
fn thoroughness(report: &Report, screen: Screen) -> String {
    let explored: Vec<_> = report
        .checks
        .iter()
        .filter_map(|check| check.explored)
        .collect();
    if explored.is_empty() {
        return String::new();
    }
    let all = explored.iter().filter(|explored| explored.exhaustive);
    let schedules: u32 = explored.iter().map(|explored| explored.schedules).sum();
    let text = match all.clone().count() {
        0 => format!("held in {}", words::counted(schedules, "schedule")),
        1 if schedules == 1 => "held in the only schedule that there is".to_owned(),
        count if count == explored.len() => {
            format!("held in all {schedules} schedules that there are")
        }
        count => {
            let all: u32 = all.map(|explored| explored.schedules).sum();
            format!(
                "held in {schedules} schedules; for {count} of {} checks these are all there are ({all})",
                explored.len()
            )
        }
    };
    format!("{DIM}{}{DIM:#}\n", screen.wrapped(&text, "  "))
}

/// The compiler's warnings often name the cause of a wrong answer: `dropping_references`, for one.
fn warnings(report: &Report, subject: &Subject<'_>) -> String {
    const SHOWN: usize = 3;
    report
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.level == "warning")
        .take(SHOWN)
        .map(|diagnostic| {
            format!(
                "\n{}",
                diagnostic.rendered.replace("src/lib.rs", subject.path)
            )
        })
        .collect()
}

fn checks(report: &Report, screen: Screen) -> String {
    let ran: Vec<&Check> = report
        .checks
        .iter()
        .filter(|check| check.status != Status::NotRun)
        .collect();
    if ran.is_empty() {
        return String::new();
    }
    let passed = ran
        .iter()
        .filter(|check| check.status == Status::Passed)
        .count();
    let mut out = format!(
        "\n{BOLD}checks{BOLD:#}: {passed} of {} passed\n",
        report.checks.len()
    );
    let mut told: Vec<&str> = Vec::new();
    for check in ran
        .into_iter()
        .filter(|check| check.status != Status::Passed)
    {
        let _ = write!(
            out,
            "  {BAD}{}{BAD:#} {}",
            screen.glyph("✗", "x"),
            sentence(&check.name)
        );
        if check.kind == CheckKind::Public {
            let _ = write!(out, " {DIM}(tests/public.rs){DIM:#}");
        }
        out.push('\n');
        let rationale = check
            .rationale
            .as_deref()
            .unwrap_or(words::status(check.status));
        // One deadlock fails every check with the same words; it is explained above.
        let known = report.findings.iter().any(|finding| {
            let own = check.finding.as_ref();
            rationale.starts_with(&finding.message) || own.is_some_and(|own| is_same(own, finding))
        });
        if !known && !told.contains(&rationale) {
            told.push(rationale);
            let _ = writeln!(
                out,
                "{}",
                screen.wrapped(&screen.plain(rationale), "      ")
            );
            if let Some(help) = &check.help {
                let _ = writeln!(
                    out,
                    "{DIM}{}{DIM:#}",
                    screen.wrapped(&screen.plain(&format!("try: {help}")), "      ")
                );
            }
        }
    }
    out
}

/// A test's name is a sentence: `adds_every_number`.
fn sentence(name: &str) -> String {
    name.replace('_', " ")
}

fn next_steps(report: &Report, subject: &Subject<'_>) -> String {
    let number = number(report);
    let Subject { path, grader, .. } = subject;
    format!(
        "\n  edit   {BOLD}{path}{BOLD:#}\n\
         \x20 run    {COMMAND}{grader}{COMMAND:#}\n\
         \x20 stuck  {COMMAND}{grader} hint {number}{COMMAND:#}\n\
         \x20        {COMMAND}{grader} lesson {number}{COMMAND:#}\n"
    )
}

/// The exercise's number, as it is typed.
fn number(report: &Report) -> &str {
    let number = report.slug.split('_').next().unwrap_or_default();
    number.trim_start_matches('0')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const SCREEN: Screen = Screen {
        width: 60,
        unicode: false,
    };

    fn shown(report: &Report) -> String {
        let subject = Subject {
            title: "Title",
            path: "x/src/lib.rs",
            source: "fn f() {}\n",
            grader: "grader",
        };
        anstream::adapter::strip_str(&whole(report, &subject, SCREEN)).to_string()
    }

    #[test]
    fn a_failed_check_says_what_was_seen_and_what_to_try() {
        let mut report = Report::not_run(
            "03_x",
            &BTreeMap::from([("adds_every_number".to_owned(), 2)]),
        );
        report.verdict = Verdict::WrongAnswer;
        report.checks[0].status = Status::Failed;
        report.checks[0].rationale = Some("the sum: got 1, expected 2".into());
        report.checks[0].help = Some("add".into());
        let text = shown(&report);
        for part in [
            "x 03_x",
            "0 of 2 points",
            "adds every number",
            "got 1, expected 2",
            "try: add",
            "grader hint 3",
        ] {
            assert!(text.contains(part), "{part} in\n{text}");
        }
        assert!(text.is_ascii());
    }

    fn finding(line: u32, message: &str) -> Finding {
        Finding {
            kind: FindingKind::Deadlock,
            place: Some(check_record::Place {
                file: "src/lib.rs".into(),
                line,
                column: 1,
            }),
            label: "this waits".into(),
            message: message.into(),
            help: String::new(),
            related: Vec::new(),
            seed: None,
        }
    }

    /// A report in which every named check failed, with its finding, seed and number of events.
    fn failed(checks: &[(&str, Option<Finding>, u64, usize)]) -> Report {
        let points = checks.iter().map(|(name, ..)| ((*name).to_owned(), 1));
        let mut report = Report::not_run("03_x", &points.collect());
        report.verdict = Verdict::Deadlock;
        for (name, finding, seed, events) in checks {
            let check = report.checks.iter_mut().find(|check| check.name == *name);
            let check = check.unwrap();
            check.status = Status::Failed;
            check.rationale = finding.as_ref().map(|finding| finding.message.clone());
            check.finding.clone_from(finding);
            check.seed = Some(*seed);
            let event = check_record::Event {
                thread: 0,
                place: None,
                nanos: 0,
                kind: check_record::EventKind::Unlock { lock: 1 },
            };
            check.chart = Some(check_record::Chart {
                threads: vec![check_record::ChartThread::default()],
                events: vec![event; *events],
                ..check_record::Chart::default()
            });
        }
        report
    }

    #[test]
    fn chart_name_and_seed_are_those_of_one_check() {
        let first = finding(1, "nobody goes on");
        let mut report = failed(&[
            ("a_sum", None, 5, 2),
            ("b_sum", Some(first.clone()), 7, 3),
            ("c_sum", Some(finding(9, "another")), 8, 1),
        ]);
        report.findings = vec![first];
        let text = shown(&report);
        for part in [
            "what happened (b sum)",
            "grader -- replay 3 --seed 7 --check b_sum\n",
        ] {
            assert!(text.contains(part), "{part} in\n{text}");
        }
        report.findings.clear();
        let text = shown(&report);
        assert!(text.contains("--seed 8 --check c_sum\n"), "{text}");
    }

    #[test]
    fn a_fault_that_is_explained_is_not_told_again_with_other_numbers() {
        let first = finding(1, "3 threads wait");
        let mut report = failed(&[
            ("a_sum", Some(first.clone()), 5, 1),
            ("b_sum", Some(finding(1, "8 threads wait")), 7, 3),
            ("c_sum", Some(finding(2, "9 threads wait")), 7, 3),
        ]);
        report.findings = vec![first];
        let text = shown(&report);
        assert!(
            text.contains("b sum") && !text.contains("8 threads"),
            "{text}"
        );
        assert!(text.contains("9 threads wait"), "{text}");
    }

    #[test]
    fn one_schedule_is_no_all() {
        let mut report = Report::not_run("03_x", &BTreeMap::from([("a".to_owned(), 1)]));
        report.verdict = Verdict::Accepted;
        report.checks[0].explored = Some(crate::report::Explored {
            schedules: 1,
            exhaustive: true,
        });
        let text = shown(&report);
        assert!(
            text.ends_with("held in the only schedule that there is\n"),
            "{text}"
        );
    }

    #[test]
    fn an_accepted_report_is_one_line() {
        let mut report = Report::not_run("03_x", &BTreeMap::new());
        report.verdict = Verdict::Accepted;
        assert_eq!(shown(&report).lines().count(), 1);
    }
}
