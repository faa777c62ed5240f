//! How long a program that does not want to end lives past its limits: from the moment when a limit is reached to
//! the moment when the grader goes on, with everything swept that the program started.
//!
//! `cargo bench -p grader --profile dev --bench delays`. Limits of wall time are compared with wall time, and those of
//! processor time with the processor time that was used, by whatever was started: a busy machine changes nothing there.
//!
//! Unix only.

#![cfg_attr(not(unix), allow(dead_code, unused_imports))]
#![expect(clippy::print_stdout, reason = "a benchmark prints its result")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use grader::process::{self, CommandLine, Ending, Limits, launch, strays};

const ROUNDS: usize = 10;
const LIMIT: Duration = Duration::from_secs(2);

/// What is run: its name, a shell's command, and which limit it meets.
const PROGRAMS: [(&str, &str, Ending); 8] = [
    ("sleeps", "sleep 600", Ending::WallLimit),
    (
        "ignores every signal",
        "trap '' TERM INT HUP QUIT; while :; do sleep 600; done",
        Ending::WallLimit,
    ),
    (
        "stopped by itself",
        "kill -STOP $$; sleep 600",
        Ending::WallLimit,
    ),
    (
        "children that hold its output",
        "i=0; while [ $i -lt 20 ]; do sleep 600 & i=$((i+1)); done; wait",
        Ending::WallLimit,
    ),
    (
        "daemons in sessions of their own",
        "i=0; while [ $i -lt 20 ]; do setsid sleep 600 & i=$((i+1)); done; sleep 600",
        Ending::WallLimit,
    ),
    ("spins", "while :; do :; done", Ending::CpuLimit),
    (
        "spins, and ignores every signal",
        "trap '' TERM INT HUP QUIT XCPU; while :; do :; done",
        Ending::CpuLimit,
    ),
    (
        "spins and writes",
        "while :; do echo; done",
        Ending::CpuLimit,
    ),
];

#[cfg(not(unix))]
fn main() {}

#[cfg(unix)]
fn main() {
    launch::use_launcher(PathBuf::from(env!("CARGO_BIN_EXE_grader")));
    strays::adopt_orphans();
    println!("| program | smallest | middle | largest delay |");
    println!("|---|---|---|---|");
    for (name, script, ending) in PROGRAMS {
        let mut delays: Vec<f64> = (0..ROUNDS).map(|_| delay(name, script, ending)).collect();
        delays.sort_by(f64::total_cmp);
        println!(
            "| {name} | {:.0} ms | {:.0} ms | {:.0} ms |",
            delays[0],
            delays[ROUNDS / 2],
            delays[ROUNDS - 1]
        );
    }
}

/// Milliseconds past the limit.
#[cfg(unix)]
fn delay(name: &str, script: &str, ending: Ending) -> f64 {
    let line = CommandLine::trusted(
        PathBuf::from("/bin/sh"),
        &["-c", script],
        Path::new(env!("CARGO_TARGET_TMPDIR")).to_owned(),
    );
    let limits = match ending {
        Ending::CpuLimit => Limits {
            cpu: Some(LIMIT),
            output: 1 << 30,
            ..Limits::trusted(LIMIT * 60)
        },
        _ => Limits {
            cpu: Some(LIMIT * 60),
            ..Limits::trusted(LIMIT)
        },
    };
    let (started, used_before) = (Instant::now(), used());
    let outcome = process::run(&line, b"", &limits, |_| false).expect("run a program");
    let took = match ending {
        Ending::CpuLimit => used().saturating_sub(used_before),
        _ => started.elapsed(),
    };
    assert_eq!(outcome.ending, ending, "{name}");
    (took.as_secs_f64() - LIMIT.as_secs_f64()) * 1000.0
}

/// Processor time of all that was started and has ended.
#[cfg(unix)]
fn used() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system tells");
    let micros = (usage.user_time() + usage.system_time()).num_microseconds();
    Duration::from_micros(u64::try_from(micros).unwrap_or_default())
}
