//! One schedule that was run again: what was found in it, and how it went.

use std::path::Path;

use check_record::{Chart, Finding};

use super::chart::{self as charts, Rows};
use super::screen::{BAD, BOLD, GOOD, Screen};
use super::{printed, snippet, words};

/// What there is to say about a schedule in which a check failed.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub seed: u64,
    pub check: &'a str,
    pub rationale: &'a str,
    pub finding: Option<&'a Finding>,
    pub chart: Option<&'a Chart>,
    /// What the code printed, cleaned.
    pub output: &'a str,
    /// The file as the reader knows it.
    pub path: &'a str,
    pub source: &'a str,
}

/// A schedule in which a check failed.
pub fn failed(words: &Words<'_>, rows: Rows, screen: Screen) -> String {
    let check = words.check.replace('_', " ");
    let mut out = format!(
        "{BAD}{}{BAD:#} {BOLD}{check}{BOLD:#}, schedule {}\n\n",
        screen.glyph("✗", "x"),
        words.seed
    );
    match words.finding {
        Some(finding) => {
            out += &snippet::finding(finding, words.path, words.source, screen);
        }
        None => out += &format!("{}\n", screen.wrapped(&screen.plain(words.rationale), "  ")),
    }
    if let Some(run) = words.chart {
        out += &format!("\n{}", drawn(run, rows, screen));
    }
    out + &printed::block("printed meanwhile", words.output)
}

/// A schedule in which nothing failed.
pub fn nothing(seed: u64, tests: usize, screen: Screen) -> String {
    let tests = words::counted(u32::try_from(tests).unwrap_or(u32::MAX), "test");
    format!(
        "{GOOD}{}{GOOD:#} nothing failed in {tests} under schedule {seed}\n",
        screen.glyph("✓", "ok")
    )
}

/// A chart with its title.
pub fn chart(title: &str, run: &Chart, rows: Rows, screen: Screen) -> String {
    format!("{BOLD}{title}{BOLD:#}\n\n{}", drawn(run, rows, screen))
}

/// A chart alone. Colours are taken out again where they cannot be seen.
pub fn drawn(run: &Chart, rows: Rows, screen: Screen) -> String {
    charts::terminal(run, screen.width, screen.unicode, true, rows)
}

/// Where an image went.
pub fn written(file: &Path, screen: Screen) -> String {
    format!(
        "{}\n",
        screen.plain(&format!("drawn to {}", file.display()))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schedule_in_which_nothing_failed_is_told_in_one_line() {
        let screen = Screen {
            width: 60,
            unicode: false,
        };
        let text = nothing(5, 9, screen);
        assert_eq!(
            anstream::adapter::strip_str(&text).to_string(),
            "ok nothing failed in 9 tests under schedule 5\n"
        );
    }
}
