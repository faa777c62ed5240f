//! Running one test in a process of its own, and what came of it.

use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use check_record::{Answer, OUTPUT_SEPARATOR, Order};

use super::channel;
use crate::build::locks;
use crate::process::isolation::Confinement;
use crate::process::{self, CommandLine, Ending, Limits};
use crate::toolchain::Rustc;

/// What a test process said and how it ended.
#[derive(Clone, Debug)]
pub struct Driven {
    pub answers: Vec<Answer>,
    pub ending: Ending,
    /// Whether the machine kept it waiting until its wall time was up.
    pub starved: bool,
    /// The tail of what the submission printed.
    pub output: String,
}

/// The limits of one test.
pub fn limits(timeout_seconds: u32) -> Limits {
    let cpu = Duration::from_secs(timeout_seconds.into());
    Limits {
        cpu: Some(cpu),
        wall: cpu * 3,
        // Room for a thousand threads' stacks, most of which nobody touches.
        memory: Some(4 << 30),
        resident: Some(2 << 30),
        output: 4 << 20,
    }
}

/// Runs one test of a test program.
pub fn run(
    rustc: &Rustc,
    program: &Path,
    test: &str,
    order: &Order,
    limits: &Limits,
) -> Result<Driven> {
    let line = command_line(
        rustc,
        program,
        &["--exact", test, "--nocapture", "--test-threads=1"],
        // The course's own code is trusted, and is given no limits either.
        limits.cpu.is_some(),
    );
    let mut input = serde_json::to_vec(order)?;
    input.push(b'\n');
    let nonce = order.nonce.clone();
    let outcome = process::run(&line, &input, limits, |output| {
        channel::ended(output, &nonce)
    })?;
    Ok(Driven {
        answers: channel::answers(&outcome.stdout, &order.nonce),
        ending: outcome.ending,
        starved: outcome.starved,
        output: last_part(&outcome.stderr),
    })
}

/// What the last schedule printed, or the end of it.
fn last_part(output: &[u8]) -> String {
    const MOST: usize = 64 << 10;
    let output = String::from_utf8_lossy(&output[output.len().saturating_sub(MOST)..]);
    let part = output.rsplit(OUTPUT_SEPARATOR).next();
    part.unwrap_or_default().to_owned()
}

/// What a test program prints when asked for its tests.
pub fn list(rustc: &Rustc, program: &Path) -> Result<String> {
    let line = command_line(rustc, program, &["--list", "--format", "terse"], true);
    let outcome = process::run(&line, b"", &limits(10), |_| false)?;
    Ok(String::from_utf8_lossy(&outcome.stdout).into_owned())
}

/// A test program's command line and whole environment.
fn command_line(rustc: &Rustc, program: &Path, args: &[&str], confined: bool) -> CommandLine {
    let search = if cfg!(windows) {
        "PATH"
    } else if cfg!(target_os = "macos") {
        "DYLD_LIBRARY_PATH"
    } else {
        "LD_LIBRARY_PATH"
    };
    let env = [
        (search, rustc.libraries.as_os_str()),
        ("CHECK_ORDER", "stdin".as_ref()),
        ("RUST_BACKTRACE", "0".as_ref()),
    ];
    let mut env: Vec<(OsString, OsString)> = env
        .into_iter()
        .map(|(key, value)| (key.into(), value.into()))
        .collect();
    // Windows finds its own libraries by this one.
    env.extend(std::env::var_os("SystemRoot").map(|root| ("SystemRoot".into(), root)));
    let mut confinement = Confinement::of_test(program, &rustc.libraries);
    if let Some(locks) = locks::folder(program) {
        env.push(("TMPDIR".into(), locks.clone().into()));
        confinement.write.push(locks);
        confinement.file_size = 4 << 10;
    }
    CommandLine {
        program: program.to_owned(),
        args: args.iter().map(OsString::from).collect(),
        dir: program.parent().unwrap_or(program).to_owned(),
        env: Some(env),
        confinement: confined.then_some(confinement),
    }
}
