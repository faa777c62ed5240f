//! Running the driver: the order goes in by a file, what was found comes out by the result channel.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use check_record::{Answer, Block, FindingKind, Mode, Order, Run, World};

use super::{Task, died};
use crate::build::Tools;
use crate::grading::{channel, shown};
use crate::names;
use crate::process::{self, CommandLine, Ending, Limits};
use crate::toolchain::library_variable;

/// CPU time without any simulated operation after which a program counts as stuck: honest programs compute.
const STUCK_MILLIS: u64 = 3_000;
/// The same for a schedule in which it was stuck before.
const STUCK_AGAIN_MILLIS: u64 = 500;
/// Scheduling points of one schedule.
const MAX_STEPS: u64 = 3_000_000;

/// Of what the program printed, as much of the end as anybody may be shown.
const TAIL: u64 = 64 << 10;

/// Schedules are begun for some seconds only, so this is for a program that does not give way.
const LIMITS: Limits = Limits {
    cpu: Some(Duration::from_secs(30)),
    wall: Duration::from_secs(90),
    memory: Some(4 << 30),
    resident: Some(2 << 30),
    output: 4 << 20,
};

/// What a program's runs left behind.
#[derive(Debug)]
pub struct Ran {
    /// The distinct runs, in the order in which they were first seen.
    pub runs: Vec<Run>,
    /// Whether they are all there are.
    pub exhaustive: bool,
    pub ending: Ending,
    /// The tail of what the program printed in the last schedule.
    pub output: String,
}

/// Runs a program's schedules in one process, or in one each if they would not leave it as it was.
pub fn run(tools: &Tools, dir: &Path, driver: &Path, task: &Task<'_>) -> Result<Ran> {
    let isolated = task.source.leaves_traces;
    let once = |isolated| once(tools, dir, driver, task, isolated, STUCK_MILLIS);
    let ran = once(isolated)?;
    // Somebody has to live to tell which schedule it was.
    if !isolated && died::by_itself(ran.ending) {
        return once(true);
    }
    Ok(ran)
}

/// Runs a schedule again in which the program was stuck.
pub fn again(tools: &Tools, dir: &Path, driver: &Path, task: &Task<'_>, seed: u64) -> Result<Ran> {
    let task = Task {
        seed,
        schedules: None,
        ..*task
    };
    let isolated = task.source.leaves_traces;
    once(tools, dir, driver, &task, isolated, STUCK_AGAIN_MILLIS)
}

impl Ran {
    /// The schedule that came to no end because nothing in it is an operation.
    pub fn stuck(&self) -> Option<u64> {
        self.runs
            .iter()
            .find(|run| is_stuck(run))
            .map(|run| run.seed)
    }

    /// Takes over what was seen when a schedule was run again.
    pub fn take_in(&mut self, again: Self) {
        for seen in again.runs.into_iter().filter(is_stuck) {
            self.runs
                .iter_mut()
                .filter(|run| run.seed == seen.seed)
                .for_each(|run| run.clone_from(&seen));
        }
    }
}

/// Whether the watchdog ended it: whatever else ends a run has counted its steps.
fn is_stuck(run: &Run) -> bool {
    let mut kinds = run.findings.iter().map(|finding| finding.kind);
    run.trace.steps == 0 && kinds.any(|kind| kind == FindingKind::TimeLimit)
}

fn once(
    tools: &Tools,
    dir: &Path,
    driver: &Path,
    task: &Task<'_>,
    isolated: bool,
    stuck_millis: u64,
) -> Result<Ran> {
    let order = Order {
        nonce: channel::nonce(),
        mode: Mode::Drive,
        world: World::Simulated,
        seed: task.seed,
        schedules: task.schedules.unwrap_or(1),
        replay: task.schedules.is_none().then_some(task.seed),
        names: names::of(&task.source.text),
        max_steps: MAX_STEPS,
        stuck_millis,
        blocks: Vec::new(),
        faults: Vec::new(),
    };
    let output = dir.join("output");
    let input = dir.join("input");
    let orders = dir.join("order");
    write(&input, task.input)?;
    write(&orders, &serde_json::to_vec(&order)?)?;
    let mut own: Vec<(&str, OsString)> = vec![
        ("CHECK_ORDER", orders.into()),
        ("CHECK_OUTPUT", output.clone().into()),
        ("CHECK_INPUT", input.into()),
        ("RUST_BACKTRACE", "0".into()),
    ];
    if isolated {
        own.push(("CHECK_ISOLATED", "1".into()));
    }
    if task.keeps_output {
        own.push(("CHECK_PRINTED", dir.join("printed").into()));
    }
    let line = command_line(tools, driver, task.args, own)?;
    let ended = |output: &[u8]| channel::ended(output, &order.nonce);
    let outcome = process::run(&line, b"", &LIMITS, ended)?;
    let mut printed = tail(&output);
    if printed.is_empty() {
        printed = String::from_utf8_lossy(&outcome.stderr).into_owned();
    }
    let blocks: Vec<Block> = channel::answers(&outcome.stdout, &order.nonce)
        .into_iter()
        .filter_map(|answer| match answer {
            Answer::Block(block) => Some(block),
            _ => None,
        })
        .collect();
    Ok(Ran {
        exhaustive: blocks.iter().any(|block| block.exhaustive),
        runs: distinct(blocks),
        ending: outcome.ending,
        output: printed,
    })
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("write `{}`", path.display()))
}

/// A run is told as soon as it is seen, and once more with how often it was seen.
fn distinct(blocks: Vec<Block>) -> Vec<Run> {
    let runs: BTreeMap<u64, Run> = blocks
        .into_iter()
        .flat_map(|block| block.runs)
        .map(|mut run| {
            shown::run(&mut run);
            (run.seed, run)
        })
        .collect();
    runs.into_values().collect()
}

/// The program sees the world that its reader sees: folder, environment, arguments.
fn command_line(
    tools: &Tools,
    driver: &Path,
    args: &[OsString],
    own: Vec<(&str, OsString)>,
) -> Result<CommandLine> {
    let search = library_variable();
    let mut env: BTreeMap<OsString, OsString> = std::env::vars_os().collect();
    let before = env.get(OsString::from(search).as_os_str());
    let paths = std::iter::once(tools.rustc.libraries.clone());
    let paths = paths.chain(before.into_iter().flat_map(std::env::split_paths));
    let paths = std::env::join_paths(paths).context("a library path with a separator in it")?;
    env.insert(search.into(), paths);
    env.extend(own.into_iter().map(|(key, value)| (key.into(), value)));
    Ok(CommandLine {
        program: driver.to_owned(),
        args: args.to_vec(),
        dir: std::env::current_dir().context("find the current folder")?,
        env: Some(env.into_iter().collect()),
        // It is the reader's own program, which may read and write what its reader may.
        confinement: None,
    })
}

/// The end of a file; of none, nothing.
fn tail(path: &Path) -> String {
    let read = || -> std::io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
        let mut bytes = Vec::new();
        file.take(TAIL).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    String::from_utf8_lossy(&read().unwrap_or_default()).into_owned()
}
