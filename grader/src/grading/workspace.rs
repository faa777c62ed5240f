//! The folder in which one submission is built and run: the learner's own is kept for the next edit,
//! all others are thrown away.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};

use crate::build;
use crate::store;
use crate::store::lock::{self, Lock, Mode};

/// A build folder; dropping it lets others in, or removes it.
#[derive(Debug)]
pub struct Workspace {
    pub dir: PathBuf,
    /// Whether compilations build on earlier ones.
    pub kept: bool,
    /// Two graders must not build in one folder.
    lock: Option<Lock>,
}

impl Workspace {
    /// A folder that later calls with the same name find as it was left. Of those in `parent`, the ones
    /// used last are kept: a learner works on one exercise at a time, and each takes megabytes.
    pub fn kept(parent: &Path, name: &str) -> Result<Self> {
        const KEPT: usize = 2;
        let workspace = Self::locked(parent.join(name), true)?;
        workspace.lock.iter().for_each(Lock::touch);
        // A compiler that was killed could not clean up.
        let _ = std::fs::remove_dir_all(build::temporary(&workspace.dir));
        forget_all_but(KEPT, parent);
        Ok(workspace)
    }

    /// A fresh folder, for one submission. Those of graders that were killed are removed.
    pub fn fresh(parent: &Path) -> Result<Self> {
        sweep(parent);
        Self::locked(parent.join(store::unique()), false)
    }

    fn locked(dir: PathBuf, kept: bool) -> Result<Self> {
        let lock = Lock::of(&dir, Mode::Alone)?;
        prepare(&dir)?;
        Ok(Self {
            dir,
            kept,
            lock: Some(lock),
        })
    }

    /// Puts a source file where rustc will find it under the name that diagnostics show.
    pub fn write(&self, name: &str, text: &str) -> Result<()> {
        write(&self.dir, name, text)
    }
}

/// Puts a source file into a build folder.
pub fn write(dir: &Path, name: &str, text: &str) -> Result<()> {
    let path = dir.join(name);
    std::fs::write(&path, text).with_context(|| format!("write `{}`", path.display()))
}

/// Makes the folders that a build needs.
pub fn prepare(dir: &Path) -> Result<()> {
    for folder in ["src", "simulated", "native"] {
        let folder = dir.join(folder);
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("create `{}`", folder.display()))?;
    }
    Ok(())
}

/// Removes the folders of `parent` that were used longest ago, unless somebody is using them.
fn forget_all_but(kept: usize, parent: &Path) {
    let mut dirs: Vec<_> = lock::folders(parent)
        .into_iter()
        .filter_map(|dir| Some((lock::used(&dir)?, dir)))
        .collect();
    dirs.sort();
    dirs.reverse();
    for (_, dir) in dirs.iter().skip(kept) {
        lock::remove_free(dir);
    }
}

/// Looks once in each folder of folders for what was left there.
fn sweep(parent: &Path) {
    static SWEPT: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
    let mut swept = SWEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if !swept.iter().any(|known| known == parent) {
        swept.push(parent.to_owned());
        lock::sweep(parent);
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        if let Some(lock) = self.lock.take()
            && !self.kept
        {
            lock::remove(&self.dir, lock);
        }
    }
}
