//! Programs that try one thing each, started as test programs are.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use grader::process::isolation::Confinement;
use grader::process::{self, CommandLine, Ending, Limits, Outcome, launch, strays};

/// The program, compiled once for all tests of this process.
fn acts() -> &'static Path {
    static ACTS: OnceLock<PathBuf> = OnceLock::new();
    ACTS.get_or_init(|| {
        launch::use_launcher(env!("CARGO_BIN_EXE_grader").into());
        strays::adopt_orphans();
        let made =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("acts-{}", std::process::id()));
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/isolation/acts.rs");
        let status = Command::new("rustc")
            .args([
                "--edition=2024",
                "--crate-name=acts",
                "-Cdebuginfo=line-tables-only",
                "-o",
            ])
            .arg(&made)
            .arg(source)
            .status();
        assert!(status.unwrap().success());
        made
    })
}

/// What a test program is given.
pub fn confinement() -> Confinement {
    Confinement::of_test(acts(), Path::new("/no/libraries"))
}

pub fn act(args: &[&str]) -> Outcome {
    let line = CommandLine {
        program: acts().to_owned(),
        args: args.iter().map(Into::into).collect(),
        dir: env!("CARGO_TARGET_TMPDIR").into(),
        env: Some(Vec::new()),
        confinement: Some(confinement()),
    };
    let limits = Limits {
        cpu: Some(Duration::from_secs(10)),
        wall: Duration::from_mins(2),
        memory: Some(4 << 30),
        resident: Some(256 << 20),
        output: 1 << 20,
    };
    process::run(&line, b"", &limits, |_| false).unwrap()
}

/// The program said whether it worked, and came to its end.
#[track_caller]
pub fn check(args: &[&str], answer: &str) {
    let outcome = act(args);
    let said = String::from_utf8_lossy(&outcome.stdout);
    assert_eq!(
        outcome.ending,
        Ending::Exited(0),
        "{said} {}",
        String::from_utf8_lossy(&outcome.stderr)
    );
    assert_eq!(said.lines().last(), Some(answer), "{said}");
}
