//! `hints.md`: numbered advice, from a nudge to nearly there.

use std::path::Path;

use anyhow::Result;

use super::text;
use crate::error::course_error;

/// The hints of a file, in order. Each begins with a heading `## N`.
pub fn read(path: &Path) -> Result<Vec<String>> {
    let text = text::read(path)?;
    parse(&text).map_err(|error| course_error(format!("`{}`: {error}", path.display())))
}

/// The hints that a text holds, or what is wrong with it.
pub fn parse(text: &str) -> Result<Vec<String>, String> {
    let mut hints: Vec<String> = Vec::new();
    for line in text.lines() {
        if let Some(number) = line.strip_prefix("## ") {
            if number.trim() != (hints.len() + 1).to_string() {
                return Err(format!(
                    "the heading after hint {} is `## {}`",
                    hints.len(),
                    hints.len() + 1
                ));
            }
            hints.push(String::new());
        } else if let Some(hint) = hints.last_mut() {
            // The first line keeps its indentation: it may be code.
            if !(hint.is_empty() && line.trim().is_empty()) {
                hint.push_str(line);
                hint.push('\n');
            }
        } else if !line.trim().is_empty() {
            return Err("the first line is `## 1`".to_owned());
        }
    }
    match hints.iter().position(|hint| hint.trim().is_empty()) {
        Some(empty) => Err(format!("hint {} is empty", empty + 1)),
        None => Ok(hints
            .iter()
            .map(|hint| hint.trim_end().to_owned())
            .collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_come_in_order() {
        assert_eq!(
            parse("## 1\n\nLook.\n\n## 2\nSee\nmore.\n").unwrap(),
            ["Look.", "See\nmore."]
        );
        assert_eq!(parse("## 1\n \n    code\n").unwrap(), ["    code"]);
        assert!(parse("## 2\nx\n").is_err());
        assert!(
            parse("## 1\n\n## 2\nx")
                .unwrap_err()
                .contains("hint 1 is empty")
        );
    }
}
