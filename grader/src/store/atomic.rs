//! Writing a file so that a crash leaves the old content or the new one.

use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};

/// Writes beside the file, then renames over it. Creates the folders on the way.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let dir = path.parent().context("a file lies in a folder")?;
    std::fs::create_dir_all(dir).with_context(|| format!("create `{}`", dir.display()))?;
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = dir.join(format!(".{name}.{}.{number}", std::process::id()));
    let written = std::fs::File::create(&beside)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_data()))
        .and_then(|()| std::fs::rename(&beside, path));
    if let Err(error) = written {
        // What could not be finished is of no use to anybody.
        let _ = std::fs::remove_file(&beside);
        return Err(error).with_context(|| format!("write `{}`", path.display()));
    }
    Ok(())
}
