//! The folder in which one submission is built and run: the learner's own is kept for the next edit,
//! all others are thrown away.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use anyhow::{Context, Result};

/// A build folder; dropping it lets others in, or removes it.
#[derive(Debug)]
pub struct Workspace {
    pub dir: PathBuf,
    /// Whether compilations build on earlier ones.
    pub kept: bool,
    /// Two graders must not build in one folder.
    lock: Option<File>,
}

impl Workspace {
    /// A folder that later calls with the same name find as it was left. Of those in `parent`, the ones
    /// used last are kept: a learner works on one exercise at a time, and each takes megabytes.
    pub fn kept(parent: &Path, name: &str) -> Result<Self> {
        const KEPT: usize = 2;
        let workspace = Self::at(parent.join(name))?;
        // Only the order of use is read from it: without it the wrong folder may be thrown away.
        if let Some(lock) = &workspace.lock {
            let _ = lock.set_modified(SystemTime::now());
        }
        forget_all_but(KEPT, parent);
        Ok(workspace)
    }

    /// A certain folder, kept, which the caller alone uses until this is dropped.
    pub fn at(dir: PathBuf) -> Result<Self> {
        prepare(&dir)?;
        let path = dir.join("lock");
        let lock = File::create(&path).with_context(|| format!("create `{}`", path.display()))?;
        lock.lock()
            .with_context(|| format!("lock `{}`", path.display()))?;
        Ok(Self {
            dir,
            kept: true,
            lock: Some(lock),
        })
    }

    /// A fresh folder, for one submission.
    pub fn fresh(parent: &Path) -> Result<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let dir = parent.join(format!("{}-{number}", std::process::id()));
        // A process that was killed may have left one of the same name.
        let _ = std::fs::remove_dir_all(&dir);
        prepare(&dir)?;
        Ok(Self {
            dir,
            kept: false,
            lock: None,
        })
    }

    /// Puts a source file where rustc will find it under the name that diagnostics show.
    pub fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.dir.join(name);
        std::fs::write(&path, text).with_context(|| format!("write `{}`", path.display()))
    }
}

/// Removes the folders of `parent` that were used longest ago, unless somebody is using them.
fn forget_all_but(kept: usize, parent: &Path) {
    let entries = std::fs::read_dir(parent).into_iter().flatten().flatten();
    let mut locks: Vec<(SystemTime, PathBuf)> = entries
        .map(|entry| entry.path().join("lock"))
        .filter_map(|lock| Some((lock.metadata().ok()?.modified().ok()?, lock)))
        .collect();
    locks.sort();
    locks.reverse();
    for (_, path) in locks.iter().skip(kept) {
        let free = File::open(path).is_ok_and(|lock| lock.try_lock().is_ok());
        if let (true, Some(dir)) = (free, path.parent()) {
            // What cannot be removed now is tried again next time.
            let _ = std::fs::remove_dir_all(dir);
        }
    }
}

fn prepare(dir: &Path) -> Result<()> {
    for folder in ["src", "simulated", "native"] {
        let folder = dir.join(folder);
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("create `{}`", folder.display()))?;
    }
    Ok(())
}

impl Drop for Workspace {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed now is overwritten by a later run.
            let _ = std::fs::remove_dir_all(&self.dir);
        }
    }
}
