//! The folder in which one submission is built and run: the learner's own is kept for the next edit,
//! all others are thrown away.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};

/// A build folder; dropping it lets others in, or removes it.
#[derive(Debug)]
pub struct Workspace {
    pub dir: PathBuf,
    /// Whether compilations build on earlier ones.
    pub kept: bool,
    /// Two graders must not build in one folder.
    _lock: Option<File>,
}

impl Workspace {
    /// The folder for an exercise of the learner's own tree.
    pub fn kept(dir: PathBuf) -> Result<Self> {
        prepare(&dir)?;
        let path = dir.join("lock");
        let lock = File::create(&path).with_context(|| format!("create `{}`", path.display()))?;
        lock.lock()
            .with_context(|| format!("lock `{}`", path.display()))?;
        Ok(Self {
            dir,
            kept: true,
            _lock: Some(lock),
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
            _lock: None,
        })
    }

    /// Puts a source file where rustc will find it under the name that diagnostics show.
    pub fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.dir.join(name);
        std::fs::write(&path, text).with_context(|| format!("write `{}`", path.display()))
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
