//! What isolation costs: a program that does nothing, bare and under one layer more each time, all in turn on one
//! machine.
//!
//! `cargo bench -p grader --profile dev --bench isolation` prints the smallest and the middle wall time of a
//! process, and the middle difference to the bare one of the same round.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark starts what it measures"
)]
#![expect(clippy::print_stdout, reason = "a benchmark prints its result")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use grader::process::isolation::{Confinement, Layer};
use serde_json::json;

const ROUNDS: usize = 300;

fn main() {
    let program = program();
    let confinement = Confinement::of_test(&program, Path::new("/no/libraries"));
    let none = serde_json::Value::Null;
    let confined = json!(confinement);
    let lines = [
        ("bare", None),
        ("launcher and its limits", Some((&none, vec![]))),
        ("+ limits of files", Some((&confined, vec![]))),
        ("+ privileges", Some((&confined, vec![Layer::Privileges]))),
        (
            "+ Landlock",
            Some((&confined, vec![Layer::Privileges, Layer::Landlock])),
        ),
        (
            "+ seccomp: all",
            Some((
                &confined,
                vec![Layer::Privileges, Layer::Landlock, Layer::Seccomp],
            )),
        ),
    ];
    let mut times: Vec<Vec<Duration>> = lines.iter().map(|_| Vec::new()).collect();
    for _ in 0..ROUNDS {
        for ((_, launched), times) in lines.iter().zip(&mut times) {
            let command = launched.as_ref().map_or_else(
                || Command::new(&program),
                |(confinement, layers)| launcher(&program, confinement, layers),
            );
            times.push(measured(command));
        }
    }
    println!("| layers | smallest | middle | over bare |");
    println!("|---|---|---|---|");
    for ((name, _), own) in lines.iter().zip(&times) {
        let over = own
            .iter()
            .zip(&times[0])
            .map(|(own, bare)| millis(*own) - millis(*bare));
        println!(
            "| {name} | {:.2} ms | {:.2} ms | {:.2} ms |",
            own.iter()
                .map(|time| millis(*time))
                .fold(f64::INFINITY, f64::min),
            middle(own.iter().map(|time| millis(*time)).collect()),
            middle(over.collect()),
        );
    }
}

/// A program that does nothing.
fn program() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (source, made) = (folder.join("nothing.rs"), folder.join("nothing"));
    std::fs::write(&source, "fn main() {}\n").expect("write a program");
    let status = Command::new("rustc")
        .arg("-O")
        .arg(&source)
        .arg("-o")
        .arg(&made)
        .status();
    assert!(status.expect("start the compiler").success());
    made
}

/// The order that the grader gives its launcher.
fn launcher(program: &Path, confinement: &serde_json::Value, layers: &[Layer]) -> Command {
    let order = json!({
        "word": "word",
        "parent": std::process::id(),
        "cpu_seconds": 10,
        "memory": 4_u64 << 30,
        "confinement": confinement,
        "layers": layers,
    });
    let mut command = Command::new(env!("CARGO_BIN_EXE_grader"));
    command.arg("__run").arg(order.to_string()).arg(program);
    command
}

fn measured(mut command: Command) -> Duration {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let started = Instant::now();
    let status = command.status().expect("start a program");
    assert!(status.success(), "{command:?} ended with {status}");
    started.elapsed()
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
