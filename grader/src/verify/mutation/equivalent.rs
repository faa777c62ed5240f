//! `equivalent.toml`: the mutants of a reference that change nothing that anybody could see, each with its reason.

use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use crate::error::course_error;

/// Name of the file, beside the reference's folder.
pub const NAME: &str = "equivalent.toml";

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    mutant: Vec<Equivalent>,
}

/// A mutant that need not be rejected.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Equivalent {
    /// As `verify` names it.
    pub id: String,
    pub reason: String,
}

/// Those of an exercise; none where there is no file.
pub fn read(hidden: &Path) -> Result<Vec<Equivalent>> {
    let path = hidden.join(NAME);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(course_error(format!("read `{}`: {error}", path.display()))),
    };
    let broken = |why: &str| course_error(format!("`{}`: {why}", path.display()));
    let file: File = toml::from_str(&text).map_err(|error| broken(&error.to_string()))?;
    match file.mutant.iter().find(|it| it.reason.trim().is_empty()) {
        Some(it) => Err(broken(&format!("`{}` has no reason", it.id))),
        None => Ok(file.mutant),
    }
}
