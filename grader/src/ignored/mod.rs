//! What a submission has beside the file that is graded: told, and never used.

mod compare;

use std::path::Path;

use serde::{Deserialize, Serialize};

use compare::Comparison;

/// As many as are named.
const NAMED: usize = 20;

/// A file that was not used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ignored {
    /// From the exercise's folder, or the repository's.
    pub file: String,
    pub what: What,
}

/// How it differs from the course's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    Added,
    Changed,
}

/// The first of them, in order, and how many more there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    pub files: Vec<Ignored>,
    pub more: usize,
}

/// What around a folder `exercises` would decide how its exercises are built and graded.
const AROUND: [&str; 7] = [
    ".cargo",
    ".github",
    "Cargo.toml",
    "grader",
    "rust-toolchain",
    "rust-toolchain.toml",
    "solutions",
];

/// What a submission's exercise has otherwise than the course's.
pub fn of_exercise(theirs: &Path, ours: &Path) -> List {
    let mut comparison = Comparison::new(|file| file == "src/lib.rs");
    comparison.folder(theirs, ours, "");
    comparison.list()
}

/// What the repository around a submission has otherwise than the course, if it is shaped like one.
pub fn around(submission: &Path, course: &Path) -> List {
    let mut comparison = Comparison::new(|_| false);
    let repository = submission.canonicalize().ok();
    let repository = repository.as_deref().and_then(|folder| {
        let is_exercises = folder.file_name().is_some_and(|name| name == "exercises");
        folder
            .parent()
            .filter(|parent| is_exercises && *parent != course)
    });
    if let Some(repository) = repository {
        for name in AROUND {
            comparison.entry(&repository.join(name), &course.join(name), name);
        }
    }
    comparison.list()
}

/// What a learner may take for a part of the answer, in the exercise's own folder.
pub fn beside(exercise: &Path) -> List {
    let nothing = exercise.join("src").join("lib.rs");
    let mut comparison = Comparison::new(|file| file == "src/lib.rs");
    // There is no second copy to compare with: what is not the one file was added.
    for name in ["build.rs", "src"] {
        let theirs = exercise.join(name);
        if theirs.is_dir() {
            comparison.folder(&theirs, &nothing, name);
        } else {
            comparison.entry(&theirs, &nothing.join(name), name);
        }
    }
    comparison.list()
}
