//! What was found in a whole program, for people: a page with each finding, and how to see it again.

use std::fmt::Write as _;

use super::chart::Rows;
use super::screen::{BAD, BOLD, COMMAND, DIM, GOOD, Screen};
use super::words::{counted, thousands};
use super::{code_hints, printed, replayed, snippet};
use crate::explain::{Explained, Found};
use crate::report::Diagnostic;

/// Of a program in which nothing can happen in another order.
const ONLY: &str = "the only schedule there is";

/// A program, and what is typed to explain it.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The file as the reader knows it.
    pub path: &'a str,
    pub source: &'a str,
    /// What is typed in front of the grader's own words.
    pub grader: &'a str,
    /// What is typed after the file: the program's edition and arguments.
    pub rest: &'a str,
}

/// The page for a program that ran.
pub fn page(explained: &Explained, subject: &Subject<'_>, screen: Screen) -> String {
    let path = subject.path;
    let mut out = if explained.findings.is_empty() {
        format!(
            "{GOOD}{}{GOOD:#} {BOLD}{path}{BOLD:#}\n",
            screen.glyph("✓", "ok")
        )
    } else {
        let kinds = kinds(&explained.findings);
        format!(
            "{BAD}{}{BAD:#} {BOLD}{path}{BOLD:#}: {BAD}{kinds}{BAD:#}\n",
            screen.glyph("✗", "x")
        )
    };
    for (index, found) in explained.findings.iter().enumerate() {
        let mut finding = found.finding.clone();
        if let Some(share) = share(found, explained.schedules) {
            finding.message = format!("{} ({share})", finding.message);
        }
        let drawn = snippet::finding(&finding, path, subject.source, screen);
        let _ = write!(out, "\n{drawn}");
        // The run that shows the first.
        if index == 0
            && let Some(run) = &explained.chart
        {
            let _ = write!(out, "\n{}", replayed::drawn(run, Rows::Telling, screen));
        }
    }
    if !explained.findings.is_empty() {
        out.push_str(&warnings(&explained.warnings));
    }
    out.push_str(&printed::block(
        "printed in the last schedule",
        &explained.output,
    ));
    for note in &explained.notes {
        let note = screen.wrapped(&screen.plain(note), "  ");
        let _ = write!(out, "\n{DIM}{note}{DIM:#}\n");
    }
    let _ = write!(out, "\n{}", closing(explained, subject, screen));
    out
}

/// The page for a program that does not compile: the compiler's words, our hints.
pub fn refused(diagnostics: &[Diagnostic], hint: Option<&str>, screen: Screen) -> String {
    let mut out = String::new();
    let errors = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.level.starts_with("error"));
    for diagnostic in errors {
        let _ = writeln!(out, "{}", diagnostic.rendered.trim_end());
        if let Some(hint) = code_hints::hint(diagnostic.code.as_deref(), &diagnostic.rendered) {
            let hint = screen.wrapped(&screen.plain(&format!("here: {hint}")), "  ");
            let _ = writeln!(out, "{BOLD}{hint}{BOLD:#}");
        }
        out.push('\n');
    }
    if let Some(hint) = hint {
        let hint = screen.wrapped(&screen.plain(hint), "  ");
        let _ = writeln!(out, "{BOLD}{hint}{BOLD:#}\n");
    }
    out
}

/// "deadlock, lost messages".
fn kinds(findings: &[Found]) -> String {
    let mut kinds: Vec<String> = Vec::new();
    for found in findings {
        let kind = found.finding.kind.name().replace('_', " ");
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds.join(", ")
}

/// "in 12 of 1,000 schedules", where that is news.
fn share(found: &Found, total: u32) -> Option<String> {
    let text = format!(
        "in {} of {} schedules",
        thousands(found.failing.into()),
        thousands(total.into())
    );
    (found.failing < total && !found.finding.message.contains(&text)).then_some(text)
}

fn warnings(warnings: &[Diagnostic]) -> String {
    const SHOWN: usize = 3;
    let shown = warnings.iter().filter(|warning| warning.level == "warning");
    shown
        .take(SHOWN)
        .map(|warning| format!("\n{}", warning.rendered))
        .collect()
}

fn closing(explained: &Explained, subject: &Subject<'_>, screen: Screen) -> String {
    let Some(first) = explained.findings.first() else {
        let text = nothing_found(explained);
        return format!("{GOOD}{text}{GOOD:#}\n");
    };
    let count = u32::try_from(explained.findings.len()).unwrap_or(u32::MAX);
    let count = counted(count, "finding");
    let schedules = schedules(explained);
    let tried = match (explained.exhaustive, explained.schedules) {
        (true, 1) => ONLY.to_owned(),
        (true, _) => format!("all {schedules} tried"),
        (false, _) => format!("{schedules} tried"),
    };
    let mut out = format!("{BAD}{count}{BAD:#}; {tried}\n");
    if let Some(seed) = first.finding.seed {
        let Subject {
            path, grader, rest, ..
        } = subject;
        let command = screen.plain(&format!("{grader} -- explain {path} --seed {seed}{rest}"));
        let _ = writeln!(out, "  again  {COMMAND}{command}{COMMAND:#}");
    }
    out
}

fn nothing_found(explained: &Explained) -> String {
    let schedules = schedules(explained);
    match (explained.exhaustive, explained.schedules) {
        (true, 1) => format!("{ONLY}: nothing found"),
        (true, _) => format!("all {schedules}: nothing found"),
        (false, _) => format!("nothing found in {schedules}"),
    }
}

/// "1,284 schedules".
fn schedules(explained: &Explained) -> String {
    let plural = if explained.schedules == 1 { "" } else { "s" };
    format!("{} schedule{plural}", thousands(explained.schedules.into()))
}

#[cfg(test)]
mod tests {
    use check_record::{Finding, FindingKind};

    use super::*;

    const SCREEN: Screen = Screen {
        width: 60,
        unicode: false,
    };

    fn explained(findings: Vec<Found>) -> Explained {
        Explained {
            schedules: 1000,
            exhaustive: false,
            findings,
            chart: None,
            output: String::new(),
            printed: Vec::new(),
            notes: Vec::new(),
            warnings: Vec::new(),
        }
    }

    fn shown(explained: &Explained) -> String {
        let subject = Subject {
            path: "x.rs",
            source: "fn main() {}\n",
            grader: "grader",
            rest: "",
        };
        anstream::adapter::strip_str(&page(explained, &subject, SCREEN)).to_string()
    }

    fn deadlock() -> Found {
        Found {
            finding: Finding {
                kind: FindingKind::Deadlock,
                place: None,
                label: String::new(),
                message: "nobody goes on".into(),
                help: "go on".into(),
                related: Vec::new(),
                seed: Some(7),
            },
            failing: 12,
        }
    }

    #[test]
    fn a_finding_says_in_how_many_schedules_and_how_to_see_it_again() {
        let text = shown(&explained(vec![deadlock()]));
        for part in [
            "in 12 of 1,000 schedules",
            "1 finding; 1,000 schedules",
            "explain x.rs --seed 7",
        ] {
            assert!(text.contains(part), "{part} in\n{text}");
        }
        assert!(text.is_ascii());
    }

    #[test]
    fn one_schedule_that_is_all_there_are_is_called_so() {
        let mut only = explained(vec![deadlock()]);
        (only.schedules, only.exhaustive) = (1, true);
        assert!(shown(&only).contains("1 finding; the only schedule there is\n"));
    }

    #[test]
    fn nothing_found_says_where_it_was_looked_for() {
        let mut nothing = explained(Vec::new());
        assert!(shown(&nothing).ends_with("nothing found in 1,000 schedules\n"));
        nothing.exhaustive = true;
        assert!(shown(&nothing).ends_with("all 1,000 schedules: nothing found\n"));
    }
}
