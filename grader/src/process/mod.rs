//! Programs that the grader starts: the one place that starts any, with groups, limits and bounded output.

pub mod group;
pub mod interrupt;
pub mod isolation;
pub mod launch;
mod patience;
pub mod strays;
mod usage;
mod watch;

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use isolation::Confinement;
use watch::{Stream, Unfinished};

/// A command line, as plain data: built by pure functions, run here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine {
    pub program: PathBuf,
    pub args: Vec<OsString>,
    pub dir: PathBuf,
    /// The environment: `None` is the grader's own.
    pub env: Option<Vec<(OsString, OsString)>>,
    /// What it may do; `None` is what the grader may.
    pub confinement: Option<Confinement>,
}

impl CommandLine {
    /// A program of the machine, in the grader's own environment.
    pub fn trusted(program: PathBuf, args: &[&str], dir: PathBuf) -> Self {
        Self {
            program,
            args: args.iter().map(OsString::from).collect(),
            dir,
            env: None,
            confinement: None,
        }
    }
}

/// What a process may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The limit that counts. `None` for trusted programs.
    pub cpu: Option<Duration>,
    /// A multiple of it, for what waits; a busy machine must not reach it.
    pub wall: Duration,
    /// Bytes of address space.
    pub memory: Option<u64>,
    /// Bytes of it that are in use, which is what others miss; only where the system tells.
    pub resident: Option<u64>,
    /// Bytes of each output that are kept; a process that writes four times as much is stopped.
    pub output: usize,
}

impl Limits {
    /// For a program that is trusted: an end for one that hangs, and room for what it says.
    pub fn trusted(wall: Duration) -> Self {
        Self {
            cpu: None,
            wall,
            memory: None,
            resident: None,
            output: 32 << 20,
        }
    }
}

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Exited(i32),
    /// By a signal that the grader did not send.
    Signaled(i32),
    /// It said all that was asked for, and was stopped.
    Finished,
    CpuLimit,
    WallLimit,
    MemoryLimit,
    /// It wrote more than it may.
    Flooded,
    /// It asked the kernel for what only an attack asks for.
    Denied,
}

/// What a process left behind.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub ending: Ending,
    /// The kept part of standard output: its beginning.
    pub stdout: Vec<u8>,
    /// The kept part of standard error: its tail.
    pub stderr: Vec<u8>,
    /// Whether it ended at the limit of wall time because the machine let it wait for a processor: that says
    /// nothing about the program.
    pub starved: bool,
}

/// Runs a program to its end, or to its limits. `finished` looks at standard output as it comes and tells
/// when all has been said. Whatever the program started is gone when this returns, as far as the system allows.
///
/// A program that the machine kept waiting is run again, alone and with more time: an error says that the
/// machine is too busy, which is nobody's wrong answer.
pub fn run(
    line: &CommandLine,
    input: &[u8],
    limits: &Limits,
    finished: impl Fn(&[u8]) -> bool,
) -> Result<Outcome> {
    patience::run(limits, |limits| started(line, input, limits, &finished))
}

/// Starts a program for the user, and leaves it to them: it may outlive the grader, and has no limits.
pub fn leave(line: &CommandLine) -> Result<()> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that starts programs"
    )]
    let mut command = Command::new(&line.program);
    command.args(&line.args).current_dir(&line.dir);
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null());
    let started = quiet.stderr(Stdio::null()).spawn();
    started
        .map(drop)
        .with_context(|| format!("start `{}`", line.program.display()))
}

fn started(
    line: &CommandLine,
    input: &[u8],
    limits: &Limits,
    finished: impl Fn(&[u8]) -> bool,
) -> Result<Outcome> {
    // What a launcher could not do once it may be able to do a little later: memory, processes.
    const TRIES: u32 = 3;
    let mut tries = 0;
    loop {
        let wrapped = launch::wrapped(line, limits)?;
        let outcome = once(&wrapped.line, input, limits, &finished)?;
        let Some(why) = wrapped.word.and_then(|word| failure(&outcome, &word)) else {
            return Ok(outcome);
        };
        tries += 1;
        if tries == TRIES {
            bail!("a program could not be started: {why}");
        }
        thread::sleep(Duration::from_millis(100));
    }
}

/// What the launcher says if it did not come to start the program.
fn failure(outcome: &Outcome, word: &str) -> Option<String> {
    if outcome.ending != Ending::Exited(launch::FAILED) {
        return None;
    }
    let said = String::from_utf8_lossy(&outcome.stderr);
    let (_, why) = said.rsplit_once(word)?;
    Some(why.trim().to_owned())
}

fn once(
    line: &CommandLine,
    input: &[u8],
    limits: &Limits,
    finished: impl Fn(&[u8]) -> bool,
) -> Result<Outcome> {
    interrupt::check()?;
    let (mut child, guard) = interrupt::start(|| spawn(line))?;
    let (events, inbox) = sync_channel(watch::PIECES);
    watch::feed(child.stdin.take(), input.to_vec());
    watch::drain(child.stdout.take(), Stream::Out, events.clone());
    watch::drain(child.stderr.take(), Stream::Err, events);
    let outcome = watch::watch(&mut child, &inbox, limits, finished);
    // The leader may have ended and left others of its group, or daemons outside it.
    group::kill_group(child.id());
    let _ = child.kill();
    let status = child
        .wait()
        .context("wait for a program that was stopped")?;
    drop(guard);
    strays::sweep();
    let mut outcome = outcome?;
    // What was stopped because somebody wants to go says nothing about the program.
    interrupt::check()?;
    watch::collect_rest(&inbox, &mut outcome, limits);
    let ending = match outcome.ending {
        Unfinished::Ended => ending_of(status),
        Unfinished::Stopped(ending) => ending,
    };
    Ok(outcome.into_outcome(ending))
}

fn spawn(line: &CommandLine) -> Result<Child> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that starts programs"
    )]
    let mut command = Command::new(&line.program);
    command.args(&line.args).current_dir(&line.dir);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    if let Some(env) = &line.env {
        command
            .env_clear()
            .envs(env.iter().map(|(key, value)| (key, value)));
    }
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut tries = 0;
    loop {
        match command.spawn() {
            Err(error) if passes(error.kind()) && tries < 50 => {
                tries += 1;
                thread::sleep(Duration::from_millis(10));
            }
            Err(error) if !line.dir.is_dir() => {
                return Err(error).with_context(|| {
                    format!("no folder `{}` to run a program in", line.dir.display())
                });
            }
            other => return other.with_context(|| format!("start `{}`", line.program.display())),
        }
    }
}

/// Whether it may go better a little later.
fn passes(error: ErrorKind) -> bool {
    matches!(
        error,
        // A file that another process just wrote and a third still has open for writing, by a fork between.
        ErrorKind::ExecutableFileBusy
            // No room for one more process now.
            | ErrorKind::WouldBlock
            | ErrorKind::OutOfMemory
    )
}

#[cfg(unix)]
fn ending_of(status: ExitStatus) -> Ending {
    use nix::sys::signal::Signal;
    use std::os::unix::process::ExitStatusExt;
    match (status.code(), status.signal()) {
        (_, Some(signal)) if signal == Signal::SIGXCPU as i32 => Ending::CpuLimit,
        (_, Some(signal)) if signal == Signal::SIGSYS as i32 => Ending::Denied,
        (_, Some(signal)) => Ending::Signaled(signal),
        (code, None) => Ending::Exited(code.unwrap_or(-1)),
    }
}

#[cfg(not(unix))]
fn ending_of(status: ExitStatus) -> Ending {
    Ending::Exited(status.code().unwrap_or(-1))
}
