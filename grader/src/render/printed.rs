//! What a program printed, set apart from the grader's own words.

use std::fmt::Write as _;

use super::screen::{BOLD, DIM};

/// Lines that are shown: more of them would push the verdict off the screen.
const MOST: usize = 20;

/// A block with its title; of nothing, nothing. The empty line in front of a panic's words is left out, and of a long
/// output the end is shown.
pub fn block(title: &str, output: &str) -> String {
    let lines = output.lines().skip_while(|line| line.trim().is_empty());
    let lines: Vec<&str> = lines.collect();
    if lines.is_empty() {
        return String::new();
    }
    let left_out = lines.len().saturating_sub(MOST);
    let mut out = format!("\n{BOLD}{title}{BOLD:#}:\n");
    if left_out > 0 {
        // How many is not known: of a long output only the end comes here.
        let _ = writeln!(out, "  {DIM}| (earlier lines are left out){DIM:#}");
    }
    for line in &lines[left_out..] {
        let _ = writeln!(out, "  {DIM}|{DIM:#} {line}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_begins_with_words() {
        let block = block("printed", "\n\nthread 'main' panicked\n\nend\n");
        assert_eq!(
            anstream::adapter::strip_str(&block).to_string(),
            "\nprinted:\n  | thread 'main' panicked\n  | \n  | end\n"
        );
        assert_eq!(super::block("printed", "\n"), "");
    }

    #[test]
    fn of_much_the_end_is_shown() {
        let much: String = (0..100).map(|number| format!("{number}\n")).collect();
        let block = block("printed", &much);
        assert_eq!(block.lines().count(), 3 + MOST);
        assert!(block.contains("left out") && block.contains(" 99\n"));
    }
}
