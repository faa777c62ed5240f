//! One schedule that was run again: what was found in it, and how it went.

use std::path::Path;

use check_record::{Chart, Finding};

use super::chart::{self as charts, Rows};
use super::screen::{BAD, BOLD, DIM, GOOD, Screen};
use super::snippet;
use super::words;

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
    if !words.output.is_empty() {
        let lines = words.output.lines();
        let lines: String = lines
            .map(|line| format!("  {DIM}|{DIM:#} {line}\n"))
            .collect();
        out += &format!("\n{BOLD}printed meanwhile{BOLD:#}:\n{lines}");
    }
    out
}

/// A schedule in which nothing failed.
pub fn nothing(seed: u64, tests: usize, screen: Screen) -> String {
    let tests = words::counted(u32::try_from(tests).unwrap_or(u32::MAX), "test");
    format!(
        "{GOOD}{}{GOOD:#} nothing failed in schedule {seed} of {tests}\n",
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
