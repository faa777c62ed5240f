//! The compiler: where it is and which one, asked once and remembered as long as nothing points elsewhere.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::{machinery_root, tail, target_dir};
use crate::process::{self, CommandLine, Ending, Limits};
use crate::store::{atomic, kept};

/// rustc, called by its own path: a proxy in front would cost more than a small compilation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rustc {
    pub path: PathBuf,
    /// Where the shared standard library lies, for programs linked against it.
    pub libraries: PathBuf,
    /// `rustc -vV`, whole: part of every cache key.
    pub version: String,
}

/// What decides which compiler `rustc` is, and whether it is still the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Signs {
    /// Variables that choose a compiler.
    variables: Vec<Option<OsString>>,
    /// Files and their times: what PATH leads to, rustup's choices, the compiler itself.
    files: Vec<(PathBuf, Option<SystemTime>)>,
}

impl Rustc {
    /// The compiler that `rustc`, or `RUSTC`, is. Asking takes two calls of it, longer than looking at
    /// what has not changed since they were made last.
    pub fn find() -> Result<Self> {
        let program =
            std::env::var_os("RUSTC").map_or_else(|| PathBuf::from("rustc"), PathBuf::from);
        let stamp = target_dir().join("grader").join("rustc.json");
        let known: Option<(Signs, Self)> = kept::read(&stamp)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let found = on_path(&program);
        if let (Some((signs, rustc)), Some(found)) = (known, &found)
            && signs == Signs::of(found, &rustc.path)
        {
            return Ok(rustc);
        }
        let rustc = Self::ask(&program)?;
        if let Some(found) = &found {
            // What cannot be remembered is asked again.
            let signs = Signs::of(found, &rustc.path);
            let _ = serde_json::to_vec(&(signs, &rustc)).map(|bytes| atomic::write(&stamp, &bytes));
        }
        Ok(rustc)
    }

    fn ask(program: &Path) -> Result<Self> {
        let sysroot = PathBuf::from(ask(program, &["--print", "sysroot"])?.trim());
        let real = sysroot
            .join("bin")
            .join(format!("rustc{}", std::env::consts::EXE_SUFFIX));
        let path = if real.is_file() {
            real
        } else {
            program.to_owned()
        };
        let version = ask(&path, &["-vV"])?;
        let host = version
            .lines()
            .find_map(|line| line.strip_prefix("host: "))
            .context("`rustc -vV` names no host")?
            .to_owned();
        Ok(Self {
            path,
            libraries: sysroot.join("lib").join("rustlib").join(host).join("lib"),
            version,
        })
    }
}

impl Signs {
    fn of(found: &Path, rustc: &Path) -> Self {
        let variables = ["RUSTC", "RUSTUP_TOOLCHAIN", "RUSTUP_HOME"].map(std::env::var_os);
        let home = std::env::var_os("RUSTUP_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(std::env::home_dir()?.join(".rustup")));
        let root = machinery_root();
        let files = [
            Some(found.to_owned()),
            Some(rustc.to_owned()),
            home.map(|home| home.join("settings.toml")),
            Some(root.join("rust-toolchain.toml")),
            Some(root.join("rust-toolchain")),
        ];
        let time = |path: &PathBuf| path.metadata().and_then(|found| found.modified()).ok();
        Self {
            variables: variables.to_vec(),
            files: files
                .into_iter()
                .flatten()
                .map(|path| (path.clone(), time(&path)))
                .collect(),
        }
    }
}

/// The file that a program's name means.
fn on_path(program: &Path) -> Option<PathBuf> {
    if program.components().count() > 1 {
        return program.is_file().then(|| program.to_owned());
    }
    let name = format!("{}{}", program.display(), std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|dir| dir.join(&name))
        .find(|path| path.is_file())
}

fn ask(program: &Path, args: &[&str]) -> Result<String> {
    let line = CommandLine::trusted(program.to_owned(), args, machinery_root());
    let limits = Limits::trusted(Duration::from_mins(1));
    let outcome = process::run(&line, b"", &limits, |_| false).with_context(|| {
        format!(
            "no `{}` on PATH: install Rust from <https://rustup.rs>, or open a new terminal",
            program.display()
        )
    })?;
    if outcome.ending != Ending::Exited(0) {
        bail!(
            "`{} {}` failed: {}",
            program.display(),
            args.join(" "),
            tail(&outcome.stderr)
        );
    }
    String::from_utf8(outcome.stdout)
        .with_context(|| format!("`{}` printed no text", program.display()))
}
