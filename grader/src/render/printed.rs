//! What a program printed, set apart from the grader's own words.

use super::screen::{BOLD, DIM};

/// A block with its title; of nothing, nothing. The empty line in front of a panic's words is left out.
pub fn block(title: &str, output: &str) -> String {
    let lines = output.lines().skip_while(|line| line.trim().is_empty());
    let lines: String = lines
        .map(|line| format!("  {DIM}|{DIM:#} {line}\n"))
        .collect();
    if lines.is_empty() {
        return lines;
    }
    format!("\n{BOLD}{title}{BOLD:#}:\n{lines}")
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
}
