//! What was seen of programs before: the same program, compiler and grader show the same.

use std::path::PathBuf;

use anyhow::Result;

use super::Look;
use super::page::Program;
use super::seen::{self, Evidence};
use super::words::Shown;
use crate::digest::Digest;
use crate::store::{atomic, kept};

/// Where it is kept.
pub struct Known<'a> {
    look: Look<'a>,
    /// One for the tools that there are.
    folder: PathBuf,
}

impl<'a> Known<'a> {
    pub fn new(look: Look<'a>) -> Self {
        let mut digest = Digest::new();
        digest.text(&look.tools.kit.digest);
        digest.text(&look.tools.rustc.version);
        digest.text(&own_build());
        let all = look.store.join("programs");
        let tools = digest.finish();
        let folder = all.join(&tools[..16]);
        // What other tools showed nobody asks for again.
        for old in std::fs::read_dir(&all).into_iter().flatten().flatten() {
            if old.path() != folder {
                let _ = std::fs::remove_dir_all(old.path());
            }
        }
        Self { look, folder }
    }

    /// What is known of a program, or can be seen now.
    pub fn of(&self, program: &Program) -> Result<Evidence> {
        let file = self.folder.join(key(program)).with_extension("json");
        let read = || serde_json::from_slice(&kept::read(&file).ok()?).ok();
        if let Some(evidence) = self.look.remembers.then(read).flatten() {
            return Ok(evidence);
        }
        let evidence = seen::of(self.look.tools, &self.look.store.join("scratch"), program)?;
        // What cannot be kept is seen again.
        let _ = serde_json::to_vec(&evidence).map(|bytes| atomic::write(&file, &bytes));
        Ok(evidence)
    }
}

/// What else the evidence depends on.
fn key(program: &Program) -> String {
    let mut digest = Digest::new();
    digest.text(&format!("{:?}", program.kind));
    digest.text(&format!("{}", program.shows(Shown::Explain)));
    digest.text(&program.source);
    digest.finish()
}

/// Another build may see more, or less.
fn own_build() -> String {
    let metadata = std::env::current_exe().and_then(std::fs::metadata);
    metadata.map_or_else(
        |_| String::new(),
        |metadata| format!("{} {:?}", metadata.len(), metadata.modified().ok()),
    )
}
