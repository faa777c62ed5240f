//! Building somebody's whole program for the simulation: the program as a library, and a driver that runs it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::rustc::{flag, line, words};
use super::{Built, Tools, compile};
use crate::process::CommandLine;
use crate::report::Diagnostic;

/// The folder, inside the build folder, that stands for the one in which the program lies.
const FOLDER: &str = "program";

/// Stands after the program's last line. `file!()` gives its file as its own locations name it.
const AFTER: &str = "
#[doc(hidden)] pub const __EXPLAINED_FILE: &str = file!();
#[doc(hidden)] pub fn __explained_main() -> impl ::std::process::Termination { main() }
";

const DRIVER: &str = "fn main() { check_kit::program::main(program::__EXPLAINED_FILE, program::__explained_main) }\n";

/// A program to build.
#[derive(Clone, Copy, Debug)]
pub struct Program<'a> {
    /// As the reader knows it.
    pub path: &'a Path,
    pub source: &'a str,
    pub edition: &'a str,
    /// Whether a stack can be told in source lines. Costs a fifth more.
    pub lines: bool,
}

impl Tools {
    /// Compiles the program's own text. Diagnostics name the file as the reader knows it.
    pub fn program(&self, dir: &Path, program: &Program<'_>) -> Result<Built> {
        let folder = dir.join(FOLDER);
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("create `{}`", folder.display()))?;
        let text = format!("{}{AFTER}", program.source);
        write(&folder.join(name(program.path)), &text)?;
        let made = dir.join("libprogram.rlib");
        let built = compile(&library(self, dir, program, &made), made)?;
        Ok(match built {
            Built::Done(made, warnings) => Built::Done(made, in_std(warnings)),
            Built::Refused(diagnostics) => Built::Refused(in_std(diagnostics)),
            gone @ Built::Gone(_) => gone,
        })
    }

    /// Links the program that was compiled before with what runs it.
    pub fn driver(&self, dir: &Path, program: &Program<'_>) -> Result<Built> {
        write(&dir.join("driver.rs"), DRIVER)?;
        // The program sees this name as its own.
        let stem = program.path.file_stem().unwrap_or_default();
        let bin = dir.join("bin");
        std::fs::create_dir_all(&bin).with_context(|| format!("create `{}`", bin.display()))?;
        let mut made = bin.join(stem).into_os_string();
        made.push(std::env::consts::EXE_SUFFIX);
        let made = PathBuf::from(made);
        compile(&driver(self, dir, program.lines, &made), made)
    }
}

/// The compiler knows by another name what the program calls `std`.
fn in_std(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    for diagnostic in &mut diagnostics {
        for text in [&mut diagnostic.message, &mut diagnostic.rendered] {
            *text = text
                .replace("sim_std::", "std::")
                .replace("`sim_std`", "`std`");
        }
    }
    diagnostics
}

fn library(tools: &Tools, dir: &Path, program: &Program<'_>, made: &Path) -> CommandLine {
    let mut args = words(&[
        "--crate-type=rlib",
        "--crate-name=program",
        // What a program forbids itself is no fault here.
        "--cap-lints=warn",
        &format!("--edition={}", program.edition),
    ]);
    args.extend(common(tools, program.lines));
    args.push("--extern".into());
    args.push(flag("std=", &tools.kit.sim_std));
    // Line tables hold whole paths, and the program's is the reader's.
    let mut here = flag("--remap-path-prefix=", dir);
    here.push("=.");
    args.push(here);
    let mut remap = OsString::from(format!("--remap-path-prefix={FOLDER}="));
    remap.push(program.path.parent().unwrap_or(Path::new("")));
    args.push(remap);
    args.extend(["-o".into(), made.into()]);
    args.push(Path::new(FOLDER).join(name(program.path)).into());
    line(tools, dir, args)
}

fn driver(tools: &Tools, dir: &Path, lines: bool, made: &Path) -> CommandLine {
    let mut args = words(&["--crate-type=bin", "--crate-name=driver", "--edition=2024"]);
    args.extend(common(tools, lines));
    for (name, path) in [
        ("program=", dir.join("libprogram.rlib").as_path()),
        ("check_kit=", &tools.kit.check_kit),
    ] {
        args.push("--extern".into());
        args.push(flag(name, path));
    }
    if cfg!(target_os = "linux") {
        args.extend(words(&["-Cprefer-dynamic", "-Clink-arg=-fno-lto"]));
        if !lines {
            args.extend(words(&["-Cstrip=symbols"]));
        }
    }
    args.extend(["-o".into(), made.into(), "driver.rs".into()]);
    line(tools, dir, args)
}

fn common(tools: &Tools, lines: bool) -> Vec<OsString> {
    let mut args = words(&[
        "--error-format=json",
        "--json=diagnostic-rendered-ansi",
        if lines {
            "-Cdebuginfo=line-tables-only"
        } else {
            "-Cdebuginfo=0"
        },
        "-Ccodegen-units=1",
    ]);
    args.push(flag("-Ldependency=", &tools.kit.dependencies));
    args
}

fn name(path: &Path) -> &std::ffi::OsStr {
    path.file_name().unwrap_or(path.as_os_str())
}

fn write(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text).with_context(|| format!("write `{}`", path.display()))
}
