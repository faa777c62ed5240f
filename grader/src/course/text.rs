//! The course's own files, read as text.

use std::path::Path;

use anyhow::Result;

use crate::error::course_error;

/// The text of a file of the course; whatever is wrong with it is the course's fault, and named.
pub fn read(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path)
        .map_err(|error| course_error(format!("read `{}`: {error}", path.display())))?;
    checked(bytes).map_err(|why| course_error(format!("`{}` {why}", path.display())))
}

/// The text that bytes are. It is shown, in part, on terminals and in logs: nothing in it may steer them.
pub fn checked(bytes: Vec<u8>) -> Result<String, String> {
    let text = String::from_utf8(bytes).map_err(|_| "is not UTF-8: save it again as UTF-8")?;
    let steers = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    // A carriage return is half of a line's end, and nothing elsewhere.
    let plain = text.replace("\r\n", "\n");
    match plain.find(steers) {
        Some(at) => {
            let line = 1 + plain[..at].matches('\n').count();
            Err(format!("has a control character in line {line}"))
        }
        None => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_as_it_is() {
        let text = "a\r\n\tb\n";
        assert_eq!(checked(text.into()).unwrap(), text);
    }

    #[test]
    fn what_would_steer_a_terminal_is_named_with_its_line() {
        let steers = ["a\n\x1b[2J", "a\nb\rc", "a\nb\r", "a\n\0", "a\n\u{9b}2J"];
        for text in steers {
            let why = checked(text.into()).unwrap_err();
            assert!(why.contains("line 2"), "{text:?}: {why}");
        }
    }
}
