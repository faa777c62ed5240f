//! The command lines: pure functions from what is to be built to what rustc is told.
//!
//! Tests link the shared standard library and carry no debug information: together a third of the time
//! of a usual build. What a submission sees of the environment is what is written here.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use check_record::World;

use super::{Package, Tools, access};
use crate::process::CommandLine;

/// Which of a test's builds is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    Drive,
    Judge,
    Plain,
}

/// A test program: its root file, in the build folder, and what it is for.
#[derive(Clone, Copy, Debug)]
pub struct Tests<'a> {
    pub half: Half,
    pub world: World,
    /// File name of the root, which takes in the test files.
    pub root: &'a str,
    /// The library under test.
    pub library: &'a Path,
}

pub fn library_file(name: &str, world: World) -> PathBuf {
    // The folder tells the worlds apart, not the name: rustc finds a library by its name.
    PathBuf::from(suffix(world)).join(format!("lib{name}.rlib"))
}

pub fn tests_file(tests: &Tests<'_>) -> PathBuf {
    let half = match tests.half {
        Half::Drive => "drive",
        Half::Judge => "judge",
        Half::Plain => "plain",
    };
    PathBuf::from(suffix(tests.world)).join(format!("{half}{}", std::env::consts::EXE_SUFFIX))
}

pub(super) fn suffix(world: World) -> &'static str {
    match world {
        World::Simulated => "simulated",
        World::Native => "native",
    }
}

/// What the compiler has to say of the submission with the usual `std`.
pub(super) fn words_of(
    tools: &Tools,
    dir: &Path,
    package: &Package<'_>,
    made: &Path,
) -> CommandLine {
    let package = Package {
        incremental: false,
        ..*package
    };
    let mut line = library(tools, dir, &package, World::Native, made);
    line.args.push("--emit=metadata".into());
    line
}

pub(super) fn library(
    tools: &Tools,
    dir: &Path,
    package: &Package<'_>,
    world: World,
    made: &Path,
) -> CommandLine {
    let mut args = common(tools, dir, package, world);
    if world == World::Simulated {
        // What `core` has in common with `std` is the same there. Tests have the real one: they may measure
        // what the simulation must not see.
        args.extend(["--extern".into(), flag("core=", &tools.kit.sim_std)]);
    }
    // Nothing is to be optimised across files.
    args.extend(words(&["--crate-type=rlib", "-Cembed-bitcode=no"]));
    args.extend(words(&["--crate-name", package.name]));
    if !package.unsafe_code {
        args.push("-Funsafe_code".into());
    }
    if package.optimized && world == World::Native {
        args.extend(words(&["-Copt-level=2"]));
    }
    if package.incremental {
        args.push(flag(
            "-Cincremental=",
            &dir.join(suffix(world)).join("library.inc"),
        ));
    }
    args.extend(["-o".into(), made.into(), "src/lib.rs".into()]);
    line(tools, dir, args)
}

pub(super) fn tests(
    tools: &Tools,
    dir: &Path,
    package: &Package<'_>,
    tests: &Tests<'_>,
    made: &Path,
) -> CommandLine {
    let mut args = common(tools, dir, package, tests.world);
    args.extend(words(&[
        "--test",
        "--crate-name",
        "checks",
        "--cap-lints=allow",
    ]));
    match tests.half {
        Half::Drive => args.extend(words(&["--cfg", "drive"])),
        Half::Judge => args.extend(words(&["--cfg", "judge"])),
        Half::Plain => {}
    }
    args.extend(externs(tools, package.name, tests.library));
    if cfg!(target_os = "linux") {
        args.extend(words(&["-Cprefer-dynamic"]));
        if !package.lines {
            args.extend(words(&["-Cstrip=symbols"]));
        }
        // Nothing is to be optimised across files: a plugin less for the linker to start.
        args.extend(words(&["-Clink-arg=-fno-lto"]));
    }
    if package.incremental {
        args.push(flag("-Cincremental=", &made.with_extension("inc")));
    }
    args.extend(["-o".into(), made.into(), tests.root.into()]);
    line(tools, dir, args)
}

pub(super) fn check(
    tools: &Tools,
    dir: &Path,
    package: &Package<'_>,
    root: &str,
    world: World,
    made: &Path,
) -> CommandLine {
    let mut args = common(tools, dir, package, world);
    args.extend(words(&[
        "--crate-type=lib",
        "--crate-name",
        "cases",
        "--emit=metadata",
    ]));
    args.extend(externs(
        tools,
        package.name,
        &dir.join(library_file(package.name, world)),
    ));
    args.extend(["-o".into(), made.into(), root.into()]);
    line(tools, dir, args)
}

fn common(tools: &Tools, dir: &Path, package: &Package<'_>, world: World) -> Vec<OsString> {
    let mut args = words(&[
        "--edition=2024",
        "--error-format=json",
        "--json=diagnostic-rendered-ansi",
    ]);
    if package.lines {
        // Line tables hold whole paths; the submission's is the one that it has everywhere else.
        let mut here = flag("--remap-path-prefix=", dir);
        here.push("=.");
        args.extend(["-Cdebuginfo=line-tables-only".into(), here]);
    } else {
        args.push("-Cdebuginfo=0".into());
    }
    if !package.incremental {
        args.extend(words(&["-Ccodegen-units=1"]));
    }
    args.push(flag("-Ldependency=", &tools.kit.dependencies));
    if world == World::Simulated {
        args.extend(["--extern".into(), flag("std=", &tools.kit.sim_std)]);
    }
    args
}

fn externs(tools: &Tools, name: &str, library: &Path) -> Vec<OsString> {
    let kit = &tools.kit;
    [
        (name, library),
        ("check_kit", &kit.check_kit),
        ("rstest", &kit.rstest),
        ("serial_test", &kit.serial_test),
    ]
    .into_iter()
    .flat_map(|(name, path)| ["--extern".into(), flag(&format!("{name}="), path)])
    .collect()
}

/// The environment of everything that sees a submission: where programs, the linker and temporary files are, and
/// nothing else. On Windows the linker is found by more than can be listed.
pub(super) fn line(tools: &Tools, dir: &Path, args: Vec<OsString>) -> CommandLine {
    const KEPT: [&str; 3] = ["PATH", "SDKROOT", "DEVELOPER_DIR"];
    let kept = |key: &&str| Some((OsString::from(*key), std::env::var_os(key)?));
    let env = || {
        let mut env: Vec<_> = KEPT.iter().filter_map(kept).collect();
        env.push(("TMPDIR".into(), access::temporary(dir).into()));
        env
    };
    CommandLine {
        program: tools.rustc.path.clone(),
        args,
        dir: dir.to_owned(),
        env: (!cfg!(windows)).then(env),
        confinement: Some(access::of(tools, dir)),
    }
}

pub(super) fn words(words: &[&str]) -> Vec<OsString> {
    words.iter().map(OsString::from).collect()
}

pub(super) fn flag(name: &str, value: &Path) -> OsString {
    let mut flag = OsString::from(name);
    flag.push(value);
    flag
}
