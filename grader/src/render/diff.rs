//! Two solutions side by side in time: what goes and what comes, with the words that differ marked.

use std::fmt::Write as _;

use similar::{ChangeTag, TextDiff};

use super::screen::{BAD, BOLD, DIM, GOOD};
use crate::output;

/// From `yours` to `reference`, with three lines of context.
pub fn unified(yours: &str, reference: &str, from: &str, to: &str) -> String {
    if yours == reference {
        return format!("`{from}` and `{to}` are the same.\n");
    }
    let diff = TextDiff::from_lines(yours, reference);
    let mut out = format!("{BAD}--- {from}{BAD:#}\n{GOOD}+++ {to}{GOOD:#}\n");
    for group in diff.grouped_ops(3) {
        if let (Some(first), Some(last)) = (group.first(), group.last()) {
            let (old, new) = (first.old_range().start + 1, first.new_range().start + 1);
            let _ = writeln!(
                out,
                "{DIM}@@ from line {old} to {} | line {new} to {} @@{DIM:#}",
                last.old_range().end,
                last.new_range().end
            );
        }
        for change in group.iter().flat_map(|op| diff.iter_inline_changes(op)) {
            let (sign, style) = match change.tag() {
                ChangeTag::Delete => ("-", BAD),
                ChangeTag::Insert => ("+", GOOD),
                ChangeTag::Equal => (" ", DIM),
            };
            let _ = write!(out, "{style}{sign}{style:#}");
            for (emphasized, text) in change.iter_strings_lossy() {
                let text = output::line(&text);
                if emphasized {
                    let _ = write!(out, "{style}{BOLD}{text}{BOLD:#}{style:#}");
                } else {
                    let _ = write!(out, "{style}{text}{style:#}");
                }
            }
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_and_what_comes_is_signed() {
        let text = anstream::adapter::strip_str(&unified("a\nb\n", "a\nc\n", "yours", "reference"))
            .to_string();
        assert!(text.contains("\n-b\n+c\n"), "{text}");
        assert!(unified("a\n", "a\n", "x", "y").contains("the same"));
    }
}
