//! The table of misuse: what people get wrong, where the course answers it, and the file that proves it.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};

use super::pages::words::{finding, is_code};
use crate::course::Course;
use crate::report::Verdict;

/// The file, in the hidden half: it names wrong submissions.
const NAME: &str = "MISUSE.md";

/// One row: number, misuse, where it is taught, how it is seen, what proves it.
const CELLS: usize = 5;

/// What is wrong with the table of a course; a course without one says nothing about misuse.
pub fn faults(course: &Course) -> Result<Vec<String>> {
    let path = course.root.join("solutions").join(NAME);
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("read `{}`", path.display()))?;
    let shown = course.relative(&path).display();
    let mut faults = Vec::new();
    let mut numbers = BTreeSet::new();
    for (index, line) in text.lines().enumerate() {
        let Some(cells) = cells(line) else { continue };
        let line = index + 1;
        let fault = row(course, &cells, &mut numbers);
        faults.extend(fault.map(|fault| format!("{shown}:{line}: {fault}")));
    }
    let last = numbers.last().copied().unwrap_or(0).max(announced(&text));
    let missing = (1..=last).filter(|number| !numbers.contains(number));
    let missing: Vec<String> = missing.map(|number| number.to_string()).collect();
    if !missing.is_empty() {
        faults.push(format!("{shown}: no row for {}", missing.join(", ")));
    }
    Ok(faults)
}

/// The cells of a table's row that begins with a number.
fn cells(line: &str) -> Option<Vec<&str>> {
    let inner = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    let cells: Vec<&str> = inner.split('|').map(str::trim).collect();
    let is_number = |cell: &str| !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
    is_number(cells[0]).then_some(cells)
}

/// "54 entries": how many the page says there are.
fn announced(text: &str) -> u32 {
    let words: Vec<&str> = text.split_whitespace().collect();
    let entries = words
        .windows(2)
        .filter(|pair| pair[1].starts_with("entries"));
    entries
        .filter_map(|pair| pair[0].parse().ok())
        .max()
        .unwrap_or(0)
}

fn row(course: &Course, cells: &[&str], numbers: &mut BTreeSet<u32>) -> Option<String> {
    let number: u32 = cells[0].parse().ok()?;
    if cells.len() != CELLS || cells.iter().any(|cell| cell.is_empty()) {
        return Some(format!("a row has {CELLS} cells, and none is empty"));
    }
    if !numbers.insert(number) {
        return Some(format!("there is a row {number} already"));
    }
    let (taught, seen, proofs) = (quoted(cells[2]), quoted(cells[3]), quoted(cells[4]));
    if taught.is_empty() || proofs.is_empty() {
        return Some("what teaches it and what proves it stand in backticks".to_owned());
    }
    let nowhere = taught.iter().find(|name| !is_taught(course, name));
    if let Some(name) = nowhere {
        return Some(format!("there is no exercise and no lesson `{name}`"));
    }
    let proofs: Vec<Proof<'_>> = proofs
        .into_iter()
        .map(|name| Proof::read(course, name))
        .collect();
    if let Some(proof) = proofs.iter().find(|proof| proof.text.is_none()) {
        return Some(format!("there is no `{}`", proof.name));
    }
    let unseen = seen
        .iter()
        .find(|word| proofs.iter().all(|it| it.shows(word) == Some(false)));
    unseen.map(|word| format!("nothing that it names shows `{word}`"))
}

fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

fn is_taught(course: &Course, name: &str) -> bool {
    let lesson = course.root.join("lessons").join(format!("{name}.md"));
    lesson.is_file() || course.exercises.iter().any(|it| it.slug.as_str() == name)
}

/// A file that shows a misuse: `lessons/05_x.md`, `06_x/deadlock/name`, `35_x/compile_fail/name`.
struct Proof<'a> {
    name: &'a str,
    /// Its folder: a verdict, `compile_fail` or `lessons`.
    folder: &'a str,
    text: Option<String>,
}

impl<'a> Proof<'a> {
    fn read(course: &Course, name: &'a str) -> Self {
        let parts: Vec<&str> = name.split('/').collect();
        let (folder, path) = match parts[..] {
            ["lessons", _] => ("lessons", course.root.join(name)),
            [slug, folder, file] => {
                let hidden = course.root.join("solutions").join(slug);
                let hidden = if folder == "compile_fail" {
                    hidden
                } else {
                    hidden.join("submissions")
                };
                (
                    folder,
                    hidden
                        .join(folder)
                        .join(Path::new(file).with_extension("rs")),
                )
            }
            _ => ("", Path::new("").to_owned()),
        };
        let text = std::fs::read(path).ok();
        let text = text.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        Self { name, folder, text }
    }

    /// Whether a verdict, a finding or an error's code is to be seen there; `None` for other words.
    fn shows(&self, word: &str) -> Option<bool> {
        let text = self.text.as_deref().unwrap_or_default();
        if is_code(word) {
            return Some(text.contains(word));
        }
        let is_verdict = Verdict::ALL.iter().any(|verdict| verdict.name() == word);
        if !is_verdict && finding(word).is_none() {
            return None;
        }
        let filed = format!("//@ finding: {word}");
        let lesson = format!("finds={word}");
        Some(self.folder == word || text.starts_with(&filed) || text.contains(&lesson))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_begins_with_a_number() {
        assert_eq!(cells("| 1 | a | b |"), Some(vec!["1", "a", "b"]));
        assert_eq!(cells("| # | a |"), None);
        assert_eq!(cells("|---|---|"), None);
        assert_eq!(quoted("the `a` and `b_c`"), ["a", "b_c"]);
        assert_eq!(announced("There are 54 entries, in order."), 54);
    }

    #[test]
    fn a_file_shows_what_it_is_filed_under_and_what_it_says() {
        let proof = |folder, text: &str| Proof {
            name: "",
            folder,
            text: Some(text.to_owned()),
        };
        let filed = proof("wrong_answer", "//@ finding: busy_wait line 3\n");
        assert_eq!(filed.shows("busy_wait"), Some(true));
        assert_eq!(filed.shows("wrong_answer"), Some(true));
        assert_eq!(filed.shows("deadlock"), Some(false));
        assert_eq!(filed.shows("drop(tx)"), None);
        let lesson = proof(
            "lessons",
            "```rust,finds=deadlock\n```rust,compile_fail,E0382\n",
        );
        assert_eq!(lesson.shows("deadlock"), Some(true));
        assert_eq!(lesson.shows("E0382"), Some(true));
        assert_eq!(lesson.shows("E0277"), Some(false));
    }
}
