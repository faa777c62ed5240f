//! Programs that the grader starts: the one place that starts any, with groups, limits and bounded output.

pub mod group;
pub mod interrupt;
pub mod launch;
pub mod strays;

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// A command line, as plain data: built by pure functions, run here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine {
    pub program: PathBuf,
    pub args: Vec<OsString>,
    pub dir: PathBuf,
    /// The environment: `None` is the grader's own.
    pub env: Option<Vec<(OsString, OsString)>>,
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
    /// Bytes of each output that are kept; a process that writes four times as much is stopped.
    pub output: usize,
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
    /// It wrote more than it may.
    Flooded,
}

/// What a process left behind.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub ending: Ending,
    /// The kept part of standard output: its beginning.
    pub stdout: Vec<u8>,
    /// The kept part of standard error: its tail.
    pub stderr: Vec<u8>,
}

/// Runs a program to its end, or to its limits. `finished` looks at standard output as it comes and tells
/// when all has been said. Whatever the program started is gone when this returns, as far as the system allows.
pub fn run(
    line: &CommandLine,
    input: &[u8],
    limits: &Limits,
    finished: impl Fn(&[u8]) -> bool,
) -> Result<Outcome> {
    interrupt::check()?;
    let line = launch::wrapped(line, limits)?;
    let (mut child, guard) = interrupt::start(|| spawn(&line))?;
    let (events, inbox) = channel();
    feed(child.stdin.take(), input.to_vec());
    drain(child.stdout.take(), Stream::Out, events.clone());
    drain(child.stderr.take(), Stream::Err, events);
    let outcome = watch(&mut child, &inbox, limits, finished);
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
    collect_rest(&inbox, &mut outcome, limits);
    let ending = match outcome.ending {
        Unfinished::Ended => ending_of(status),
        Unfinished::Finished => Ending::Finished,
        Unfinished::CpuLimit => Ending::CpuLimit,
        Unfinished::WallLimit => Ending::WallLimit,
        Unfinished::Flooded => Ending::Flooded,
    };
    Ok(outcome.into_outcome(ending))
}

/// Which output a piece came from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stream {
    Out,
    Err,
}

/// Why watching ended.
#[derive(Clone, Copy)]
enum Unfinished {
    Ended,
    Finished,
    CpuLimit,
    WallLimit,
    Flooded,
}

struct Watched {
    ending: Unfinished,
    stdout: Vec<u8>,
    stderr: Vec<u8>,
    written: usize,
}

impl Watched {
    fn take(&mut self, stream: Stream, bytes: &[u8], limits: &Limits) {
        self.written += bytes.len();
        match stream {
            Stream::Out => {
                let room = limits.output.saturating_sub(self.stdout.len());
                self.stdout
                    .extend_from_slice(&bytes[..room.min(bytes.len())]);
            }
            Stream::Err => {
                self.stderr.extend_from_slice(bytes);
                if self.stderr.len() > 2 * limits.output {
                    self.stderr.drain(..self.stderr.len() - limits.output);
                }
            }
        }
    }

    fn into_outcome(self, ending: Ending) -> Outcome {
        Outcome {
            ending,
            stdout: self.stdout,
            stderr: self.stderr,
        }
    }
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
            // A file that another process just wrote and a third still has open for writing, by a fork between.
            Err(error) if error.kind() == std::io::ErrorKind::ExecutableFileBusy && tries < 50 => {
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

/// Writes the input from a thread of its own: a program that never reads must not block the grader.
fn feed(stdin: Option<ChildStdin>, input: Vec<u8>) {
    if let Some(mut stdin) = stdin {
        thread::spawn(move || {
            // A program that ends before it has read everything needs no more.
            let _ = stdin.write_all(&input);
        });
    }
}

/// Sends on what arrives. The thread ends with the pipe, which may outlive the program: nobody waits for it.
fn drain(
    pipe: Option<impl Read + Send + 'static>,
    stream: Stream,
    events: Sender<(Stream, Vec<u8>)>,
) {
    if let Some(mut pipe) = pipe {
        thread::spawn(move || {
            let mut buffer = [0; 16 * 1024];
            while let Ok(length @ 1..) = pipe.read(&mut buffer) {
                if events.send((stream, buffer[..length].to_vec())).is_err() {
                    return;
                }
            }
        });
    }
}

fn watch(
    child: &mut Child,
    inbox: &Receiver<(Stream, Vec<u8>)>,
    limits: &Limits,
    finished: impl Fn(&[u8]) -> bool,
) -> Result<Watched> {
    const LOOK_EVERY: Duration = Duration::from_millis(10);
    let started = Instant::now();
    let mut watched = Watched {
        ending: Unfinished::Ended,
        stdout: Vec::new(),
        stderr: Vec::new(),
        written: 0,
    };
    loop {
        match inbox.recv_timeout(LOOK_EVERY) {
            Ok((stream, bytes)) => {
                watched.take(stream, &bytes, limits);
                if stream == Stream::Out && finished(&watched.stdout) {
                    watched.ending = Unfinished::Finished;
                    return Ok(watched);
                }
                if watched.written > 4 * limits.output {
                    watched.ending = Unfinished::Flooded;
                    return Ok(watched);
                }
                // While output pours in, the clock is still looked at.
                if started.elapsed() < limits.wall {
                    continue;
                }
            }
            // Both pipes are closed: the program has ended or is about to.
            Err(RecvTimeoutError::Disconnected) => thread::sleep(Duration::from_millis(1)),
            Err(RecvTimeoutError::Timeout) => {}
        }
        if child.try_wait().context("look after a program")?.is_some() || interrupt::requested() {
            return Ok(watched);
        }
        if started.elapsed() > limits.wall {
            watched.ending = Unfinished::WallLimit;
            return Ok(watched);
        }
        if limits
            .cpu
            .is_some_and(|limit| strays::cpu_time(child.id()).is_some_and(|used| used > limit))
        {
            watched.ending = Unfinished::CpuLimit;
            return Ok(watched);
        }
    }
}

/// What was written before the end and has not been seen yet. A pipe that somebody still holds open is
/// not waited for.
fn collect_rest(inbox: &Receiver<(Stream, Vec<u8>)>, watched: &mut Watched, limits: &Limits) {
    const GRACE: Duration = Duration::from_millis(100);
    let until = Instant::now() + GRACE;
    while let Ok((stream, bytes)) =
        inbox.recv_timeout(until.saturating_duration_since(Instant::now()))
    {
        watched.take(stream, &bytes, limits);
    }
}

#[cfg(unix)]
fn ending_of(status: ExitStatus) -> Ending {
    use std::os::unix::process::ExitStatusExt;
    match (status.code(), status.signal()) {
        (_, Some(signal)) if signal == nix::sys::signal::Signal::SIGXCPU as i32 => Ending::CpuLimit,
        (_, Some(signal)) => Ending::Signaled(signal),
        (code, None) => Ending::Exited(code.unwrap_or(-1)),
    }
}

#[cfg(not(unix))]
fn ending_of(status: ExitStatus) -> Ending {
    Ending::Exited(status.code().unwrap_or(-1))
}
