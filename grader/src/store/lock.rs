//! Locks on folders: who builds in one, who uses what lies in it, and which were left by a grader that was killed.
//!
//! The system drops a lock with its process, however that ends; nobody has to guess from numbers of processes.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The name of the file in a folder that is locked.
const NAME: &str = "lock";

/// Ends the name of a folder that is being removed.
const GONE: &str = "gone";

/// A folder that nobody removes while this lives. Dropping it lets others in.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

/// How a folder is to be locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// By one alone, who may change what is in it.
    Alone,
    /// Together with others that use it as it is.
    Shared,
}

impl Lock {
    /// Locks a folder, which is made if need be; waits for those that have it now.
    pub fn of(dir: &Path, mode: Mode) -> Result<Self> {
        loop {
            std::fs::create_dir_all(dir).with_context(|| format!("create `{}`", dir.display()))?;
            let path = dir.join(NAME);
            let file = match open(&path) {
                Ok(file) => file,
                // Somebody removed the folder between the two calls.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => {
                    return Err(error).with_context(|| format!("create `{}`", path.display()));
                }
            };
            let locked = match mode {
                Mode::Alone => file.lock(),
                Mode::Shared => file.lock_shared(),
            };
            match locked {
                Ok(()) => {}
                // Some network disks know no locks: then graders must not run at the same time.
                Err(error) if error.kind() == std::io::ErrorKind::Unsupported => {}
                Err(error) => {
                    return Err(error).with_context(|| format!("lock `{}`", path.display()));
                }
            }
            if is_at(&file, &path) {
                return Ok(Self { file });
            }
        }
    }

    /// Locks a folder that is there and that nobody has.
    pub fn free(dir: &Path) -> Option<Self> {
        let path = dir.join(NAME);
        let file = open(&path).ok()?;
        match file.try_lock() {
            Ok(()) => is_at(&file, &path).then_some(Self { file }),
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => None,
        }
    }

    /// Notes that the folder is in use now, for those who look for the one used longest ago.
    pub fn touch(&self) {
        // Only the order of use is read from it: without it the wrong folder may be thrown away.
        let _ = self.file.set_modified(std::time::SystemTime::now());
    }
}

/// When a folder was locked last for use.
pub fn used(dir: &Path) -> Option<std::time::SystemTime> {
    dir.join(NAME).metadata().ok()?.modified().ok()
}

/// Removes a folder that nobody has. What cannot be removed now is tried again next time.
pub fn remove_free(dir: &Path) {
    if let Some(lock) = Lock::free(dir) {
        remove(dir, lock);
    }
}

/// Removes a folder, half of it never being seen under its name.
pub fn remove(dir: &Path, lock: Lock) {
    let gone = PathBuf::from(format!("{}.{}.{GONE}", dir.display(), super::unique()));
    let moved = std::fs::rename(dir, &gone).is_ok();
    // Windows moves no folder with an open file.
    drop(lock);
    let _ = std::fs::remove_dir_all(if moved { &gone } else { dir });
}

/// Removes from a folder of folders what graders that were killed have left.
pub fn sweep(parent: &Path) {
    for dir in folders(parent) {
        remove_free(&dir);
    }
}

/// The folders in a folder, without those that are being removed: for these this is the next try.
pub fn folders(parent: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(parent).into_iter().flatten().flatten();
    let (gone, dirs): (Vec<_>, Vec<_>) = entries
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .partition(|dir| dir.extension().is_some_and(|ending| ending == GONE));
    for dir in gone {
        let _ = std::fs::remove_dir_all(dir);
    }
    dirs
}

fn open(path: &Path) -> std::io::Result<File> {
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
}

/// Whether a file that was opened and locked still is the one that others find there.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |found: &std::fs::Metadata| (found.dev(), found.ino());
    matches!((file.metadata(), path.metadata()), (Ok(one), Ok(other)) if id(&one) == id(&other))
}

/// Elsewhere nobody can remove a file that is open.
#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::scratch;

    #[test]
    fn what_is_in_use_is_not_swept_and_what_was_left_is() {
        let parent = scratch("sweep");
        let mine = Lock::of(&parent.join("mine"), Mode::Alone).unwrap();
        drop(Lock::of(&parent.join("left"), Mode::Alone).unwrap());
        std::fs::create_dir(parent.join("half")).unwrap();
        std::fs::create_dir(parent.join("old.1.gone")).unwrap();
        sweep(&parent);
        let entries = std::fs::read_dir(&*parent).unwrap();
        let names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["mine"]);
        drop(mine);
        sweep(&parent);
        assert_eq!(std::fs::read_dir(&*parent).unwrap().count(), 0);
    }

    #[test]
    fn users_share_a_folder_and_keep_builders_out() {
        let dir = scratch("shared");
        let one = Lock::of(&dir, Mode::Shared).unwrap();
        let other = Lock::of(&dir, Mode::Shared).unwrap();
        drop(one);
        assert!(Lock::free(&dir).is_none());
        drop(other);
        assert!(Lock::free(&dir).is_some());
    }

    #[test]
    fn a_lock_on_a_folder_that_was_removed_meanwhile_is_taken_on_the_new_one() {
        let dir = scratch("removed");
        let old = Lock::of(&dir, Mode::Alone).unwrap();
        let waiting = std::thread::spawn({
            let dir = dir.clone();
            move || Lock::of(&dir, Mode::Alone).unwrap()
        });
        remove(&dir, old);
        let new = waiting.join().unwrap();
        assert!(is_at(&new.file, &dir.join(NAME)));
    }
}
