//! Building a whole program as anybody would: `src/main.rs`, with the real `std`.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::rustc::{line, words};
use super::{Built, Tools, compile};
use crate::process::CommandLine;
use crate::process::isolation::Confinement;
use crate::toolchain::library_variable;

impl Tools {
    /// Compiles `src/main.rs` in `dir`: to a program, or only as far as errors are found.
    pub fn plain(&self, dir: &Path, to_run: bool) -> Result<Built> {
        let made = dir.join(if to_run {
            format!("main{}", std::env::consts::EXE_SUFFIX)
        } else {
            "main.rmeta".to_owned()
        });
        compile(&program(self, dir, to_run, &made), made)
    }
}

fn program(tools: &Tools, dir: &Path, to_run: bool, made: &Path) -> CommandLine {
    let mut args = words(&[
        "--crate-type=bin",
        "--crate-name=main",
        "--edition=2024",
        "--error-format=json",
        "--json=diagnostic-rendered-ansi",
        "-Cdebuginfo=0",
        "-Ccodegen-units=1",
    ]);
    if !to_run {
        args.extend(words(&["--emit=metadata"]));
    } else if cfg!(target_os = "linux") {
        args.extend(words(&[
            "-Cprefer-dynamic",
            "-Clink-arg=-fno-lto",
            "-Cstrip=symbols",
        ]));
    }
    args.extend(["-o".into(), made.into(), "src/main.rs".into()]);
    line(tools, dir, args)
}

/// What runs such a program, where it can touch nothing.
pub fn run(tools: &Tools, program: &Path) -> CommandLine {
    let libraries = &tools.rustc.libraries;
    CommandLine {
        program: program.to_owned(),
        args: Vec::new(),
        dir: program.parent().map_or_else(PathBuf::new, Path::to_owned),
        env: (!cfg!(windows)).then(|| {
            vec![
                (library_variable().into(), libraries.into()),
                ("RUST_BACKTRACE".into(), "0".into()),
            ]
        }),
        confinement: Some(Confinement::of_test(program, libraries)),
    }
}
