//! What a compile-fail case expects: its code, in the first line, and the line that is marked.

use std::path::Path;

use anyhow::Result;

use crate::course::text;
use crate::error::course_error;

/// The error that a case must give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    pub code: String,
    /// Counted from 1.
    pub line: u32,
}

impl Expected {
    pub fn read(path: &Path) -> Result<Self> {
        let text = text::read(path)?;
        Self::parse(&text).map_err(|error| course_error(format!("`{}`: {error}", path.display())))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let code = text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("//@ error: "))
            .map(|code| code.trim().to_owned())
            .filter(|code| code.starts_with('E') && code.len() == 5)
            .ok_or("the first line is `//@ error: E0382`, with the code that is expected")?;
        let marked: Vec<usize> = (1..)
            .zip(text.lines())
            .filter(|(_, line)| line.contains("//~"))
            .map(|(n, _)| n)
            .collect();
        match marked[..] {
            [line] => Ok(Self {
                code,
                line: u32::try_from(line).map_err(|_| "the file is too long")?,
            }),
            _ => Err(format!(
                "one line is marked with `//~`, not {}",
                marked.len()
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_and_the_marked_line_are_read() {
        let expected =
            Expected::parse("//@ error: E0382\nfn main() {\n    f(a); //~ used again\n}\n")
                .unwrap();
        assert_eq!(
            expected,
            Expected {
                code: "E0382".into(),
                line: 3
            }
        );
        assert!(
            Expected::parse("//@ error: E0382\nfn main() {}\n")
                .unwrap_err()
                .contains("not 0")
        );
        assert!(
            Expected::parse("fn main() {}\n")
                .unwrap_err()
                .contains("first line")
        );
    }
}
