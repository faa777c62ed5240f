//! Writing a file so that a crash leaves the old content or the new one, on the disk as well.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};

/// Ends the name of a file that is being written.
const ENDING: &str = "grader-tmp";

/// Writes beside the file, then renames over it. Creates the folders on the way. Permissions stay.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let dir = path.parent().context("a file lies in a folder")?;
    std::fs::create_dir_all(dir).with_context(|| format!("create `{}`", dir.display()))?;
    sweep(dir);
    let mut tries = 0;
    loop {
        match written(dir, path, bytes) {
            // Another grader took our file for one that was left.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && tries < 3 => tries += 1,
            other => return other.with_context(|| format!("write `{}`", path.display())),
        }
    }
}

/// Writes a file that is not there yet; `false` if it is.
pub fn create(path: &Path, bytes: &[u8]) -> Result<bool> {
    let made = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = match made {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Ok(false),
        Err(error) => return Err(error).with_context(|| format!("create `{}`", path.display())),
    };
    if let Err(error) = file.write_all(bytes).and_then(|()| file.sync_all()) {
        // Half of it is of no use to anybody.
        let _ = std::fs::remove_file(path);
        return Err(error).with_context(|| format!("write `{}`", path.display()));
    }
    sync_folder(path);
    Ok(true)
}

fn written(dir: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = dir.join(format!(".{name}.{}.{ENDING}", super::unique()));
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&beside)?;
    let renamed = fill(&mut file, path, bytes).and_then(|()| std::fs::rename(&beside, path));
    if renamed.is_err() {
        // What could not be finished is of no use to anybody.
        let _ = std::fs::remove_file(&beside);
    }
    renamed?;
    sync_folder(path);
    Ok(())
}

fn fill(file: &mut File, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    // Tells others that this is no leftover. Where there are no locks, they remove none.
    let _ = file.try_lock();
    if let Ok(before) = path.metadata() {
        file.set_permissions(before.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes what happened to names in a file's folder last. Not every system can, nor every disk.
pub fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(dir) = path.parent() {
        let _ = File::open(dir).and_then(|dir| dir.sync_all());
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Removes, once in each folder, what graders that were killed were writing.
fn sweep(dir: &Path) {
    static SWEPT: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
    let mut swept = SWEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if swept.iter().any(|known| known == dir) {
        return;
    }
    swept.push(dir.to_owned());
    drop(swept);
    remove_leftovers(dir);
}

fn remove_leftovers(dir: &Path) {
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        let ours = path.extension().is_some_and(|ending| ending == ENDING);
        // Writing is needed to lock a file on some disks; nothing is written.
        let open = || OpenOptions::new().append(true).open(&path);
        if ours && open().is_ok_and(|file| file.try_lock().is_ok()) {
            let _ = std::fs::remove_file(&path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::scratch;

    #[test]
    fn what_was_left_is_removed_and_what_is_being_written_is_not() {
        let dir = scratch("leftovers");
        let left = dir.join(format!(".a.json.1.{ENDING}"));
        let mine = dir.join(format!(".a.json.2.{ENDING}"));
        std::fs::write(&left, "{").unwrap();
        let file = File::create(&mine).unwrap();
        file.lock().unwrap();
        remove_leftovers(&dir);
        assert!(!left.exists() && mine.exists());
    }

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let dir = scratch("replaced");
        let path = dir.join("deeper").join("a.json");
        for content in ["one", "two"] {
            write(&path, content.as_bytes()).unwrap();
            assert_eq!(std::fs::read_to_string(&path).unwrap(), content);
        }
        assert_eq!(std::fs::read_dir(dir.join("deeper")).unwrap().count(), 1);
    }

    #[test]
    fn what_cannot_be_replaced_stays_and_nothing_is_left_beside_it() {
        let dir = scratch("stays");
        let path = dir.join("a.json");
        std::fs::create_dir(&path).unwrap();
        assert!(write(&path, b"x").is_err());
        assert_eq!(std::fs::read_dir(&*dir).unwrap().count(), 1);
    }

    #[test]
    fn what_is_there_is_not_created() {
        let dir = scratch("created");
        let path = dir.join("a");
        assert!(create(&path, b"one").unwrap());
        assert!(!create(&path, b"two").unwrap());
        assert_eq!(std::fs::read(&path).unwrap(), b"one");
    }
}
