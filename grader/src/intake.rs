//! Taking in a submission: one regular file of text, read once. Nothing else of a student's folder is used.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result};

/// No exercise needs more; whatever is larger was not written by hand.
const LARGEST: u64 = 256 * 1024;

/// What came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intake {
    Source(String),
    /// The verdict is `denied`, and this says why and what to do.
    Denied(String),
}

/// Reads a submission. A student's mistake is a value; an error means that the machine is at fault.
pub fn read(path: &Path) -> Result<Intake> {
    let shown = path.file_name().map_or_else(
        || path.display().to_string(),
        |name| format!("src/{}", name.display()),
    );
    let denied = |why: &str| Ok(Intake::Denied(format!("`{shown}` {why}")));
    let metadata = match std::fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return denied("is missing: `reset` brings the stub back");
        }
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            return denied("may not be read: check its permissions");
        }
        Err(error) => return Err(error).with_context(|| format!("look at `{}`", path.display())),
    };
    // Opening a pipe would wait for its other end, and a link could lead anywhere.
    if metadata.is_symlink() {
        return denied("is a symbolic link: put the file itself there");
    }
    if !metadata.is_file() {
        return denied("is no regular file: put a file of Rust source there");
    }
    let file = match open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            return denied("may not be read: check its permissions");
        }
        Err(error) => return Err(error).with_context(|| format!("open `{}`", path.display())),
    };
    let mut bytes = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("read `{}`", path.display()))?;
    Ok(check(bytes).map_or_else(
        |why| Intake::Denied(format!("`{shown}` {why}")),
        Intake::Source,
    ))
}

fn open(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).open(path)
}

fn check(bytes: Vec<u8>) -> Result<String, String> {
    if bytes.len() as u64 > LARGEST {
        return Err(format!(
            "has more than {} KiB: an answer is a page or two",
            LARGEST / 1024
        ));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + before
            .split_inclusive(|&byte| byte == b'\n')
            .filter(|line| line.ends_with(b"\n"))
            .count();
        format!("is not UTF-8 (first at line {line}): save it again as UTF-8")
    })?;
    if text.contains('\0') {
        return Err("has a NUL character in it: it is no source text".to_owned());
    }
    if text.trim().is_empty() {
        return Err("is empty: `reset` brings the stub back".to_owned());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_comes_in_as_it_is() {
        assert_eq!(
            check(b"fn f() {}\r\n".to_vec()),
            Ok("fn f() {}\r\n".to_owned())
        );
    }

    #[track_caller]
    fn check_denied(bytes: &[u8], part: &str) {
        let why = check(bytes.to_vec()).unwrap_err();
        assert!(why.contains(part), "{why}");
    }

    #[test]
    fn what_is_no_source_is_denied_with_a_reason() {
        check_denied(b"fn f() {}\n\xff", "line 2");
        check_denied(b" \n\t", "is empty");
        check_denied(b"a\0b", "NUL");
        check_denied(&vec![b'a'; 300 * 1024], "256 KiB");
    }
}
