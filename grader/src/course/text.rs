//! The course's own files, read as text.

use std::path::Path;

use anyhow::Result;

use crate::error::course_error;

/// The text of a file of the course; whatever is wrong with it is the course's fault, and named.
pub fn read(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path)
        .map_err(|error| course_error(format!("read `{}`: {error}", path.display())))?;
    String::from_utf8(bytes).map_err(|_| {
        course_error(format!(
            "`{}` is not UTF-8: save it again as UTF-8",
            path.display()
        ))
    })
}
