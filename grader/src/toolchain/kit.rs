//! The libraries that tests import, built by Cargo and remembered by the hash of their sources.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::{Rustc, machinery_root, tail, target_dir};
use crate::digest::Digest;
use crate::process::{self, CommandLine, Ending, Limits};
use crate::store::{atomic, kept};

/// The libraries that tests import, as Cargo built them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kit {
    /// Tells builds of the kit apart: sources, lock file, compiler.
    pub digest: String,
    pub check_kit: PathBuf,
    pub sim_std: PathBuf,
    pub rstest: PathBuf,
    pub serial_test: PathBuf,
    /// Where everything that they depend on lies.
    pub dependencies: PathBuf,
}

impl Kit {
    /// The kit, built now if its sources changed since it was built last. `building` is called before that.
    pub fn ready(rustc: &Rustc, building: impl FnOnce()) -> Result<Self> {
        let digest = kit_digest(rustc)?;
        let stamp = target_dir().join("grader").join("kit.json");
        if let Some(kit) = kept::read(&stamp)
            .ok()
            .and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok())
            && kit.digest == digest
            && kit.is_here()
        {
            return Ok(kit);
        }
        building();
        let kit = build(digest)?;
        atomic::write(&stamp, &serde_json::to_vec(&kit)?)?;
        Ok(kit)
    }

    /// Whether every library still is where it was built.
    pub fn is_here(&self) -> bool {
        let libraries = [
            &self.check_kit,
            &self.sim_std,
            &self.rstest,
            &self.serial_test,
        ];
        libraries.into_iter().all(|path| path.is_file())
    }
}

/// Hashes what the kit is made of.
fn kit_digest(rustc: &Rustc) -> Result<String> {
    let root = machinery_root();
    let mut digest = Digest::new();
    digest.text(&rustc.version);
    for file in ["Cargo.toml", "Cargo.lock"] {
        digest.file(&root.join(file))?;
    }
    for package in ["record", "sim", "kit"] {
        let package = root.join("grader").join(package);
        digest.file(&package.join("Cargo.toml"))?;
        digest.folder(&package.join("src"))?;
    }
    Ok(digest.finish())
}

/// The Cargo that started the grader, or the one on PATH.
pub fn cargo() -> PathBuf {
    std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from)
}

fn build(digest: String) -> Result<Kit> {
    let args = [
        "build",
        "-p",
        "check_kit",
        "--features",
        "simulated",
        "--message-format=json-render-diagnostics",
    ];
    let line = CommandLine::trusted(cargo(), &args, machinery_root());
    let limits = Limits::trusted(Duration::from_mins(30));
    let outcome = process::run(&line, b"", &limits, |_| false)?;
    if outcome.ending != Ending::Exited(0) {
        bail!(
            "`cargo {}` failed in `{}`:\n{}\nwithout a network, run it once where there is one",
            args.join(" "),
            line.dir.display(),
            tail(&outcome.stderr)
        );
    }
    let libraries = libraries(&String::from_utf8_lossy(&outcome.stdout));
    let library = |name: &str| {
        let found = libraries
            .iter()
            .rev()
            .find(|(target, _)| target == name)
            .map(|(_, path)| path.clone());
        found.with_context(|| format!("Cargo built no library `{name}`"))
    };
    let check_kit = library("check_kit")?;
    Ok(Kit {
        digest,
        dependencies: check_kit.parent().unwrap_or(&check_kit).to_owned(),
        sim_std: library("sim_std")?,
        rstest: library("rstest")?,
        serial_test: library("serial_test")?,
        check_kit,
    })
}

/// The libraries that Cargo's messages name.
fn libraries(messages: &str) -> Vec<(String, PathBuf)> {
    #[derive(Deserialize)]
    struct Artifact {
        target: Target,
        filenames: Vec<PathBuf>,
    }
    #[derive(Deserialize)]
    struct Target {
        name: String,
    }
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Artifact>(line).ok())
        .filter_map(|artifact| {
            // Cargo copies its own packages' libraries to a name without hash, which the next build with
            // other features overwrites. The metadata lies beside the library that keeps its hash.
            let rmeta = |path: &PathBuf| {
                path.extension()
                    .is_some_and(|extension| extension == "rmeta")
            };
            let path = artifact.filenames.into_iter().find(rmeta)?;
            Some((artifact.target.name, path.with_extension("rlib")))
        })
        .collect()
}

/// Downloads what the kit needs, so that it can be built later without a network. Called when nothing
/// else is to be done; whether it works shows when the kit is built.
pub fn fetch() {
    let stamp = target_dir().join("grader").join("fetched");
    let lock = machinery_root().join("Cargo.lock");
    let newer = |path: &Path| {
        std::fs::metadata(path)
            .and_then(|metadata| metadata.modified())
            .ok()
    };
    if newer(&stamp).is_some_and(|fetched| newer(&lock).is_some_and(|changed| fetched >= changed)) {
        return;
    }
    let args = ["fetch", "--quiet", "--locked"];
    let line = CommandLine::trusted(cargo(), &args, machinery_root());
    let limits = Limits::trusted(Duration::from_mins(1));
    let fetched = process::run(&line, b"", &limits, |_| false);
    if fetched.is_ok_and(|outcome| outcome.ending == Ending::Exited(0)) {
        // Without the stamp it is only asked again.
        let _ = atomic::write(&stamp, b"");
    }
}
