//! The schedule to look at, and how to see all of it.

use std::fmt::Write as _;

use check_record::Chart;

use super::same::is_same;
use super::{Subject, number, sentence};
use crate::render::chart::Rows;
use crate::render::replayed;
use crate::render::screen::{BOLD, COMMAND, DIM, Screen};
use crate::report::{Check, Report};

/// The few rows that matter of one schedule in which a check failed, and how to see all of that schedule.
pub fn pictured(report: &Report, subject: &Subject<'_>, screen: Screen) -> String {
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
        let which = if subject.foreign {
            format!(" --submission {}", subject.path)
        } else {
            String::new()
        };
        let _ = write!(
            out,
            "\n  {DIM}all of it:{DIM:#} {COMMAND}{grader} -- replay {number} --seed {seed} --check {name}{which}{COMMAND:#}\n"
        );
    }
    out
}

/// The run that a report shows, whole, and which check it is of.
pub fn drawable(report: &Report) -> Option<(String, &Chart)> {
    let check = telling(report)?;
    Some((sentence(&check.name), check.chart.as_ref()?))
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
