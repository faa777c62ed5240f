//! One exercise's report, for its learner: what was seen, where, and what to try next.

mod checks;
mod ignored;
mod pictured;
mod same;

use std::collections::HashSet;
use std::fmt::Write as _;

use check_record::{Finding, FindingKind};

use super::screen::{BAD, BOLD, COMMAND, DIM, GOOD, Screen};
use super::{code_hints, printed, snippet, words};
use crate::report::{Diagnostic, Report, Verdict};
use checks::checks;
pub use ignored::unused;
pub use pictured::drawable;
use pictured::pictured;

/// What the reader needs beside the report itself.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub title: &'a str,
    /// The file as the reader knows it.
    pub path: &'a str,
    pub source: &'a str,
    /// What is typed in front of the grader's own words: `cargo run -p grader`.
    pub grader: &'a str,
    /// Whether the file is not the one that the grader would look at by itself.
    pub foreign: bool,
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
    out.push_str(&body(report, subject, screen));
    if !matches!(report.verdict, Verdict::Accepted | Verdict::NotRun) {
        out.push_str(&next_steps(report, subject));
    }
    out
}

/// What a report says between its head line and what to type next.
pub fn body(report: &Report, subject: &Subject<'_>, screen: Screen) -> String {
    let mut out = String::new();
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
        out.push_str(&ignored::beside(&report.ignored, screen));
        return out;
    }
    for finding in told_once(&report.findings) {
        let _ = write!(
            out,
            "\n{}",
            snippet::finding(&finding, subject.path, subject.source, screen)
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
    out.push_str(&ignored::beside(&report.ignored, screen));
    for note in &report.notes {
        let _ = write!(
            out,
            "\n{DIM}{}{DIM:#}\n",
            screen.wrapped(&screen.plain(note), "  ")
        );
    }
    out
}

/// A file can have one thing that is not allowed in many lines: what to do instead is said once.
fn told_once(findings: &[Finding]) -> Vec<Finding> {
    let mut told = HashSet::new();
    let mut findings = findings.to_vec();
    for finding in &mut findings {
        if finding.kind == FindingKind::NotAllowed && !told.insert(finding.help.clone()) {
            finding.help.clear();
        }
    }
    findings
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

/// A test's name is a sentence: `adds_every_number`.
fn sentence(name: &str) -> String {
    name.replace('_', " ")
}

fn next_steps(report: &Report, subject: &Subject<'_>) -> String {
    let number = number(report);
    // Lessons have numbers of their own: an exercise's name leads to its lesson.
    let name = report
        .slug
        .split_once('_')
        .map_or(&*report.slug, |(_, name)| name);
    let Subject { path, grader, .. } = subject;
    format!(
        "\n  edit   {BOLD}{path}{BOLD:#}\n\
         \x20 run    {COMMAND}{grader}{COMMAND:#}\n\
         \x20 stuck  {COMMAND}{grader} hint {number}{COMMAND:#}\n\
         \x20        {COMMAND}{grader} lesson {name}{COMMAND:#}\n"
    )
}

/// The exercise's number, as it is typed.
fn number(report: &Report) -> &str {
    let number = report.slug.split('_').next().unwrap_or_default();
    number.trim_start_matches('0')
}

#[cfg(test)]
mod tests;
