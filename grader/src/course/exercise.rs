//! One exercise: its slug, its manifest, and where its two halves lie.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::{Manifest, Slug};
use crate::error::course_error;

/// One exercise of the course.
#[derive(Clone, Debug)]
pub struct Exercise {
    pub slug: Slug,
    pub manifest: Manifest,
    /// What the student edits and may see.
    pub dir: PathBuf,
    /// What the student must not see; may be absent.
    hidden_dir: PathBuf,
}

impl Exercise {
    pub fn open(root: &Path, slug: Slug) -> Result<Self> {
        let dir = root.join("exercises").join(slug.as_str());
        let manifest = Manifest::read(&dir.join("exercise.toml"))?;
        let hidden_dir = root.join("solutions").join(slug.as_str());
        Ok(Self {
            slug,
            manifest,
            dir,
            hidden_dir,
        })
    }

    /// The file that the student edits.
    pub fn source(&self) -> PathBuf {
        self.dir.join("src").join("lib.rs")
    }

    /// The stub as shipped: tells whether the exercise was touched, and what `reset` brings back.
    pub fn stub(&self) -> PathBuf {
        self.dir.join("stub.rs")
    }

    pub fn public_tests(&self) -> PathBuf {
        self.dir.join("tests").join("public.rs")
    }

    /// The hidden half, where it is present.
    pub fn hidden(&self) -> Option<Hidden> {
        self.hidden_dir.is_dir().then(|| Hidden {
            dir: self.hidden_dir.clone(),
        })
    }

    /// The shipped stub's text.
    pub fn read_stub(&self) -> Result<Vec<u8>> {
        let path = self.stub();
        std::fs::read(&path).map_err(|error| {
            course_error(format!(
                "read `{}`: {error}; it is a copy of the stub as shipped",
                path.display()
            ))
        })
    }
}

/// The hidden half of an exercise.
#[derive(Clone, Debug)]
pub struct Hidden {
    dir: PathBuf,
}

impl Hidden {
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    pub fn reference(&self) -> PathBuf {
        self.dir.join("src").join("lib.rs")
    }

    pub fn tests(&self) -> PathBuf {
        self.dir.join("tests").join("hidden.rs")
    }

    pub fn hints(&self) -> PathBuf {
        self.dir.join("hints.md")
    }

    pub fn submissions(&self) -> PathBuf {
        self.dir.join("submissions")
    }

    /// Files that must not compile, in order of their names.
    pub fn compile_fail(&self) -> Result<Vec<PathBuf>> {
        rust_files(&self.dir.join("compile_fail"))
    }

    /// The twin of a compile-fail case, which must compile.
    pub fn compile_pass(&self, case: &Path) -> PathBuf {
        self.dir
            .join("compile_pass")
            .join(case.file_name().unwrap_or_default())
    }
}

/// The `.rs` files of a folder, sorted; none where there is no folder.
pub fn rust_files(dir: &Path) -> Result<Vec<PathBuf>> {
    let entries = match std::fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(course_error(format!("read `{}`: {error}", dir.display()))),
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    Ok(files)
}
