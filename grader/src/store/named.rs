//! A file that the user names for an image: written where it is, and never over the code that was run.

use std::path::Path;

use anyhow::Result;

use super::atomic;
use crate::error::usage_error;

/// Refuses what could not be written, or must not be, before anything is run.
pub fn check(file: &Path, source: &Path) -> Result<()> {
    let shown = file.display();
    if is_same(file, source) {
        return Err(usage_error(format!(
            "`{shown}` is the code itself: name another file for the image"
        )));
    }
    if file.is_dir() {
        return Err(usage_error(format!(
            "`{shown}` is a folder: name a file for the image"
        )));
    }
    let folder = file.parent().filter(|folder| *folder != Path::new(""));
    if let Some(folder) = folder
        && !folder.is_dir()
    {
        return Err(usage_error(format!(
            "cannot write `{shown}`: there is no folder `{}`",
            folder.display()
        )));
    }
    Ok(())
}

/// Writes it where links lead to. What is no file, such as a device, is written in place; a file is either the
/// old image or the whole new one.
pub fn write(file: &Path, source: &Path, bytes: &[u8]) -> Result<()> {
    check(file, source)?;
    let in_place = file.metadata().is_ok_and(|found| !found.is_file());
    let written = if in_place {
        std::fs::write(file, bytes).map_err(anyhow::Error::from)
    } else {
        std::path::absolute(file)
            .map(|path| path.canonicalize().unwrap_or(path))
            .map_err(anyhow::Error::from)
            .and_then(|path| atomic::write(&path, bytes))
    };
    written.map_err(|error| {
        let cause = error.root_cause();
        usage_error(format!("cannot write `{}`: {cause}", file.display()))
    })
}

/// Whether two paths lead to one file, by links of either kind.
fn is_same(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let id = |path| std::fs::metadata(path).map(|file| (file.dev(), file.ino()));
        if let (Ok(one), Ok(other)) = (id(one), id(other)) {
            return one == other;
        }
    }
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}
