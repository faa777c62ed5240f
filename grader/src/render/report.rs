//! One exercise's report, for its learner: what was seen, where, and what to try next.

use std::fmt::Write as _;

use super::chart::Rows;
use super::screen::{BAD, BOLD, COMMAND, DIM, GOOD, Screen};
use super::{code_hints, replayed, snippet, words};
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
        out.push_str(&printed(report));
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

/// The few rows that matter of the schedule in which the first check failed, and how to see all of it.
fn pictured(report: &Report, subject: &Subject<'_>, screen: Screen) -> String {
    let charted = |check: &Check| Some((check.chart.clone()?, check.name.clone()));
    let Some((chart, name)) = report.checks.iter().find_map(charted) else {
        return String::new();
    };
    let number = number(report);
    let drawn = replayed::drawn(&chart, Rows::Telling, screen);
    let grader = subject.grader;
    let again = report.findings.iter().find_map(|finding| finding.seed);
    let again = again.map_or_else(String::new, |seed| {
        format!("\n  {DIM}all of it:{DIM:#} {COMMAND}{grader} -- replay {number} --seed {seed}{COMMAND:#}\n")
    });
    format!(
        "\n{BOLD}what happened{BOLD:#} ({})\n\n{drawn}{again}",
        sentence(&name)
    )
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
        0 => format!("held in {schedules} schedules"),
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
        let known = report
            .findings
            .iter()
            .any(|finding| rationale.starts_with(&finding.message));
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

fn printed(report: &Report) -> String {
    if report.output.is_empty() {
        return String::new();
    }
    let lines: String = report
        .output
        .lines()
        .map(|line| format!("  {DIM}|{DIM:#} {line}\n"))
        .collect();
    format!("\n{BOLD}printed meanwhile{BOLD:#}:\n{lines}")
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

    #[test]
    fn an_accepted_report_is_one_line() {
        let mut report = Report::not_run("03_x", &BTreeMap::new());
        report.verdict = Verdict::Accepted;
        assert_eq!(shown(&report).lines().count(), 1);
    }
}
