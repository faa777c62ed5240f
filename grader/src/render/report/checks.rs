//! The list of checks: those that failed, with what the findings above have not said.

use std::fmt::Write as _;

use super::same::is_same;
use super::sentence;
use crate::render::screen::{BAD, BOLD, DIM, Screen};
use crate::render::words;
use crate::report::{Check, CheckKind, Report, Status};

/// How many passed, and which did not.
pub fn checks(report: &Report, screen: Screen) -> String {
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
