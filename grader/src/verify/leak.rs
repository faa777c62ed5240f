//! Whether a report shows a line of the hidden half.

use std::path::PathBuf;

use anyhow::Result;

use crate::course::exercise::Hidden;
use crate::report::Report;

/// Shorter lines (`}`, `let tx = tx.clone();`) are nobody's secret.
const SHORTEST: usize = 25;

/// The lines of an exercise's hidden tests and cases that are long enough to be told apart.
pub fn lines(hidden: &Hidden) -> Result<Vec<String>> {
    let mut files: Vec<PathBuf> = vec![hidden.tests()];
    files.extend(hidden.compile_fail()?);
    let mut lines = Vec::new();
    for file in files {
        // A file that cannot be read is complained of elsewhere.
        let text = std::fs::read_to_string(file).unwrap_or_default();
        lines.extend(
            text.lines()
                .map(str::trim)
                .filter(|line| line.len() >= SHORTEST && !line.starts_with("use "))
                .map(str::to_owned),
        );
    }
    Ok(lines)
}

/// The first line of the hidden half that stands in something that the report says.
pub fn first<'a>(lines: &'a [String], report: &Report) -> Option<&'a str> {
    let texts = texts(report);
    lines
        .iter()
        .map(String::as_str)
        .find(|line| texts.iter().any(|text| text.contains(line)))
}

/// Everything that a report says in words.
fn texts(report: &Report) -> Vec<&str> {
    let checks = report
        .checks
        .iter()
        .flat_map(|check| [check.rationale.as_deref(), check.help.as_deref()]);
    let findings = report.findings.iter().flat_map(|finding| {
        let own = [&finding.label, &finding.message, &finding.help];
        let related = finding.related.iter().map(|related| &related.label);
        own.into_iter()
            .chain(related)
            .map(|text| Some(text.as_str()))
    });
    let diagnostics = report
        .diagnostics
        .iter()
        .map(|diagnostic| Some(diagnostic.rendered.as_str()));
    let notes = report.notes.iter().map(|note| Some(note.as_str()));
    checks
        .chain(findings)
        .chain(diagnostics)
        .chain(notes)
        .chain([report.reason.as_deref(), Some(report.output.as_str())])
        .flatten()
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_quoted_line_is_found_wherever_it_stands() {
        let lines = vec!["check_eq!(sum_all(parts), 45);".to_owned()];
        let mut report = Report::not_run("03_x", &BTreeMap::new());
        assert_eq!(first(&lines, &report), None);
        report.output = "thread panicked: check_eq!(sum_all(parts), 45); no".to_owned();
        assert_eq!(first(&lines, &report), Some(lines[0].as_str()));
    }
}
