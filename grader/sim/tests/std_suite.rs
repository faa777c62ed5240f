//! The tests of the Rust library itself for channels, locks and threads, each in 200 schedules of the simulation.
//!
//! Their sources are not ours: `rustup component add rust-src` brings them, and `STD_LIBRARY` names another copy
//! of the folder `library`. Without them this is skipped.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test that runs the compiler, and what it made, and says what it left out"
)]

#[path = "std_suite/rewrite.rs"]
mod rewrite;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The files, below `library/std`.
const FILES: &[(&str, &str)] = &[
    ("mpsc", "tests/sync/mpsc.rs"),
    ("mpsc_sync", "tests/sync/mpsc_sync.rs"),
    ("mutex", "tests/sync/mutex.rs"),
    ("rwlock", "tests/sync/rwlock.rs"),
    ("condvar", "tests/sync/condvar.rs"),
    ("barrier", "tests/sync/barrier.rs"),
    ("once", "tests/sync/once.rs"),
    ("once_lock", "tests/sync/once_lock.rs"),
    ("lazy_lock", "tests/sync/lazy_lock.rs"),
    ("thread", "tests/thread.rs"),
    ("thread_unit", "src/thread/tests.rs"),
    ("thread_local", "tests/thread_local/tests.rs"),
    (
        "thread_local_dynamic",
        "tests/thread_local/dynamic_tests.rs",
    ),
    ("time", "tests/time.rs"),
    ("panic", "tests/panic.rs"),
];

/// `library/std` of the compiler in use, if it is there.
fn sources() -> Option<PathBuf> {
    let library = env::var_os("STD_LIBRARY").map(PathBuf::from).or_else(|| {
        let output = rustc().args(["--print", "sysroot"]).output().ok()?;
        let sysroot = String::from_utf8(output.stdout).ok()?;
        Some(Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library"))
    })?;
    Some(library.join("std")).filter(|std| std.join("tests/sync").exists())
}

fn rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// The simulated std as Cargo has built it for this test.
fn simulated_std(deps: &Path) -> PathBuf {
    let built = fs::read_dir(deps)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let ours = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("libsim_std-") && name.ends_with(".rlib")
    };
    let age = |path: &PathBuf| path.metadata().and_then(|data| data.modified()).unwrap();
    built.filter(ours).max_by_key(age).unwrap()
}

/// Writes the program that runs all tests.
fn prepare(dir: &Path, std: &Path) {
    fs::create_dir_all(dir).unwrap();
    let mut root = include_str!("std_suite/root.rs").to_owned();
    let mut suites = String::new();
    for (name, path) in FILES {
        let text = fs::read_to_string(std.join(path)).unwrap();
        let place = path.strip_prefix("src/").map(|_| "thread");
        let (text, skipped) = rewrite::file(name, place, &text);
        for (test, why) in skipped {
            println!("skipped {name}::{test}: {why}");
        }
        fs::write(dir.join(format!("{name}.rs")), text).unwrap();
        root.push_str(&format!("\nmod {name};"));
        suites.push_str(&format!("{name}::TESTS, "));
    }
    root.push_str(&format!("\nconst SUITES: &[&[Test]] = &[{suites}];\n"));
    fs::write(dir.join("main.rs"), root).unwrap();
}

fn compile(dir: &Path) {
    let this = env::current_exe().unwrap();
    let deps = this.parent().unwrap();
    let std = format!("std={}", simulated_std(deps).display());
    let built = rustc()
        .args(["main.rs", "--edition=2024", "-O", "--cap-lints=allow"])
        .args(["-o", "suite", "--extern", &std])
        .arg(format!("-Ldependency={}", deps.display()))
        // For the few unstable things that do not concern what is simulated.
        .env("RUSTC_BOOTSTRAP", "1")
        .current_dir(dir)
        .status();
    assert!(
        built.unwrap().success(),
        "the tests do not compile: if new ones use what is unstable, `std_suite/rewrite.rs` has to skip them"
    );
}

#[test]
fn the_librarys_own_tests_pass() {
    let Some(std) = sources() else {
        println!("skipped: the component rust-src is not installed");
        return;
    };
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("std_suite");
    prepare(&dir, &std);
    compile(&dir);
    let output = Command::new(dir.join("suite")).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let passed = text.lines().filter(|line| line.starts_with("passed "));
    println!("{} tests passed", passed.count());
    let failed: Vec<_> = text.split("FAILED ").skip(1).collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(output.status.success(), "{output:?}");
}
