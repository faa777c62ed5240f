//! Tests that are compiled before there is a submission, against the signatures alone: for each submission only
//! the linker runs. Compiling tests is most of what a grading costs, and they are the same for all.
//!
//! A function's symbol holds a hash of its whole type. Where a submission's function has another one, or is no
//! plain function ([`signatures::are_plain`]), there is nothing to link, and the tests are compiled with it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use check_record::World;
use serde::{Deserialize, Serialize};

use super::rustc::{self, Half, Tests};
use super::{Built, Package, Tools, access, compile, linker, locks, run, signatures};
use crate::course::manifest::Signature;
use crate::process::{CommandLine, Ending};

/// Changes whenever what is kept on disk does.
pub const VERSION: &str = "prebuilt 3";

/// Name of the root file in the folder of prebuilt tests.
const ROOT: &str = "checks.rs";

/// A test program of which only the submission is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prebuilt {
    /// The folder with what was compiled, and the kit that it was compiled with.
    dir: PathBuf,
    kit: PathBuf,
    pub world: World,
    linker: PathBuf,
    args: Vec<String>,
    /// What stands in the arguments for the submission's library, and for the program.
    library: String,
    program: String,
    /// Whether the tests need the folder for locks.
    locks: bool,
}

impl Tools {
    /// Compiles tests for submissions to come; `None` where they need more of a submission than plain
    /// functions, or where rustc does not say how it links.
    pub fn prebuild(
        &self,
        dir: &Path,
        package: &Package<'_>,
        signatures: &[Signature],
        root: &str,
        world: World,
    ) -> Result<Option<Prebuilt>> {
        let Some(stand_in) = signatures::stand_in(signatures).filter(|_| cfg!(target_os = "linux"))
        else {
            return Ok(None);
        };
        write(&dir.join("src").join("lib.rs"), &stand_in)?;
        write(&dir.join(ROOT), root)?;
        let package = Package {
            // An optimiser would look into the stand-in's bodies.
            optimized: false,
            incremental: false,
            lines: false,
            ..*package
        };
        let Built::Done(library, _) = self.library(dir, &package, world)? else {
            return Ok(None);
        };
        if !are_guarded(&library, package.name, signatures)? {
            return Ok(None);
        }
        let tests = Tests {
            half: Half::Drive,
            world,
            root: ROOT,
            library: &library,
        };
        let program = dir.join(rustc::tests_file(&tests));
        let mut line = rustc::tests(self, dir, &package, &tests, &program);
        // What is linked is kept, and how.
        line.args
            .extend(rustc::words(&["-Csave-temps", "--print=link-args"]));
        let root = dir.join(ROOT);
        access::allow_sources(&mut line, &root)?;
        let outcome = run(&line)?;
        forget_bitcode(&dir.join(rustc::suffix(world)));
        let printed = String::from_utf8_lossy(&outcome.stdout).into_owned();
        let how = linker::of_rustc(&printed).filter(|_| outcome.ending == Ending::Exited(0));
        let Some((linker, args)) = how else {
            return Ok(None);
        };
        let usual = Prebuilt {
            dir: dir.to_owned(),
            kit: self.kit.check_kit.clone(),
            world,
            linker,
            args,
            library: library.display().to_string(),
            program: program.display().to_string(),
            locks: access::shares_locks(&root),
        };
        Ok(Some(self.direct(&package, &usual)?.unwrap_or(usual)))
    }

    /// The same without the compiler driver in front of the linker, if that is known to work here.
    fn direct(&self, package: &Package<'_>, usual: &Prebuilt) -> Result<Option<Prebuilt>> {
        let Some(linker) = linker::own(&self.rustc).filter(|_| linker::is_lld(&usual.args)) else {
            return Ok(None);
        };
        let mut line = linking(self, &usual.dir, package, usual, Path::new(&usual.program));
        line.args.push("-###".into());
        let outcome = run(&line)?;
        let Some(args) = linker::of_driver(&String::from_utf8_lossy(&outcome.stderr)) else {
            return Ok(None);
        };
        let direct = Prebuilt {
            linker,
            args,
            ..usual.clone()
        };
        let tried = self.link(&usual.dir, package, &direct)?;
        Ok(tried.map(|_| direct))
    }

    /// Links the library in `dir` with tests that were built before; `None` where they do not fit.
    pub fn link(
        &self,
        dir: &Path,
        package: &Package<'_>,
        prebuilt: &Prebuilt,
    ) -> Result<Option<PathBuf>> {
        if prebuilt.kit != self.kit.check_kit {
            return Ok(None);
        }
        let library = dir.join(rustc::library_file(package.name, prebuilt.world));
        let tests = Tests {
            half: Half::Drive,
            world: prebuilt.world,
            root: ROOT,
            library: &library,
        };
        let made = dir.join(rustc::tests_file(&tests));
        locks::mark(&made, prebuilt.locks)?;
        let built = compile(&linking(self, dir, package, prebuilt, &made), made.clone())?;
        Ok(matches!(built, Built::Done(..)).then_some(made))
    }
}

fn linking(
    tools: &Tools,
    dir: &Path,
    package: &Package<'_>,
    prebuilt: &Prebuilt,
    made: &Path,
) -> CommandLine {
    let library = dir.join(rustc::library_file(package.name, prebuilt.world));
    let args = prebuilt.args.iter();
    let args = args
        // A stack is told by names.
        .filter(|arg| !(package.lines && linker::strips(arg)))
        .map(|arg| match arg {
            arg if *arg == prebuilt.library => library.clone().into(),
            arg if *arg == prebuilt.program => made.as_os_str().to_owned(),
            arg => OsString::from(arg),
        });
    let mut line = CommandLine {
        program: prebuilt.linker.clone(),
        ..rustc::line(tools, dir, args.collect())
    };
    if let Some(confinement) = &mut line.confinement {
        confinement.read.push(prebuilt.dir.clone());
    }
    line
}

/// Whether a function of another type would have another symbol here. Only the older mangling says so.
fn are_guarded(library: &Path, name: &str, signatures: &[Signature]) -> Result<bool> {
    let bytes = std::fs::read(library).with_context(|| format!("read `{}`", library.display()))?;
    Ok(signatures.iter().all(|signature| {
        let path = &signature.path;
        let symbol = format!("_ZN{}{name}{}{path}17h", name.len(), path.len());
        let symbol = symbol.as_bytes();
        bytes.windows(symbol.len()).any(|bytes| bytes == symbol)
    }))
}

/// Removes what rustc keeps besides; it is only in the way.
fn forget_bitcode(dir: &Path) {
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "bc") {
            let _ = std::fs::remove_file(path);
        }
    }
}

fn write(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text).with_context(|| format!("write `{}`", path.display()))
}
