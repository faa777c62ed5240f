//! Watching one program: its outputs, its clock, and why to stop it.

use std::io::{Read, Write};
use std::process::{Child, ChildStdin};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use check_record::OUTPUT_SEPARATOR;

use super::{Ending, Limits, Outcome, interrupt, usage};

/// Pieces of output that may wait to be looked at. A program that writes faster has to wait for us.
pub const PIECES: usize = 64;

/// Which output a piece came from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    Out,
    Err,
}

/// Why watching ended.
#[derive(Clone, Copy)]
pub enum Unfinished {
    /// The program ended by itself.
    Ended,
    /// It is to be stopped, which then is how it ended.
    Stopped(Ending),
}

pub struct Watched {
    pub ending: Unfinished,
    stdout: Vec<u8>,
    stderr: Vec<u8>,
    written: usize,
    starved: bool,
}

impl Watched {
    fn take(&mut self, stream: Stream, bytes: &[u8], limits: &Limits) {
        // A test that is run under many schedules may print in each of them what it may print at all.
        let separator = bytes
            .iter()
            .rposition(|&byte| byte == OUTPUT_SEPARATOR as u8);
        self.written = match separator {
            Some(at) if stream == Stream::Err => bytes.len() - at,
            _ => self.written + bytes.len(),
        };
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

    pub fn into_outcome(self, ending: Ending) -> Outcome {
        Outcome {
            ending,
            stdout: self.stdout,
            stderr: self.stderr,
            starved: self.starved,
        }
    }
}

/// Writes the input from a thread of its own: a program that never reads must not block the grader.
pub fn feed(stdin: Option<ChildStdin>, input: Vec<u8>) {
    if let Some(mut stdin) = stdin {
        thread::spawn(move || {
            // A program that ends before it has read everything needs no more.
            let _ = stdin.write_all(&input);
        });
    }
}

/// Sends on what arrives. The thread ends with the pipe, which may outlive the program: nobody waits for it.
pub fn drain(
    pipe: Option<impl Read + Send + 'static>,
    stream: Stream,
    events: SyncSender<(Stream, Vec<u8>)>,
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

pub fn watch(
    child: &mut Child,
    inbox: &Receiver<(Stream, Vec<u8>)>,
    limits: &Limits,
    finished: impl Fn(&[u8]) -> bool,
) -> Result<Watched> {
    const LOOK_EVERY: Duration = Duration::from_millis(10);
    let started = Instant::now();
    let mut looked = started;
    let mut watched = Watched {
        ending: Unfinished::Ended,
        stdout: Vec::new(),
        stderr: Vec::new(),
        written: 0,
        starved: false,
    };
    loop {
        match inbox.recv_timeout(LOOK_EVERY) {
            Ok((stream, bytes)) => {
                watched.take(stream, &bytes, limits);
                if stream == Stream::Out && finished(&watched.stdout) {
                    watched.ending = Unfinished::Stopped(Ending::Finished);
                    return Ok(watched);
                }
                if watched.written > 4 * limits.output {
                    watched.ending = Unfinished::Stopped(Ending::Flooded);
                    return Ok(watched);
                }
                // While output pours in, the clock is still looked at.
                if looked.elapsed() < LOOK_EVERY {
                    continue;
                }
            }
            // Both pipes are closed: the program has ended or is about to.
            Err(RecvTimeoutError::Disconnected) => thread::sleep(Duration::from_millis(1)),
            Err(RecvTimeoutError::Timeout) => {}
        }
        looked = Instant::now();
        if child.try_wait().context("look after a program")?.is_some() || interrupt::requested() {
            return Ok(watched);
        }
        if let Some(ending) = over(child.id(), limits, started) {
            watched.starved = ending == Ending::WallLimit && usage::starved(child.id(), limits);
            watched.ending = Unfinished::Stopped(ending);
            return Ok(watched);
        }
    }
}

/// The limit that a program has passed.
fn over(process: u32, limits: &Limits, started: Instant) -> Option<Ending> {
    let cpu = |limit| usage::cpu_time(process).is_some_and(|used| used > limit);
    let resident = |limit| usage::resident(process).is_some_and(|used| used > limit);
    if limits.cpu.is_some_and(cpu) {
        Some(Ending::CpuLimit)
    } else if limits.resident.is_some_and(resident) {
        Some(Ending::MemoryLimit)
    } else if started.elapsed() > limits.wall {
        Some(Ending::WallLimit)
    } else {
        None
    }
}

/// What was written before the end and has not been seen yet. A pipe that somebody still holds open is
/// not waited for.
pub fn collect_rest(inbox: &Receiver<(Stream, Vec<u8>)>, watched: &mut Watched, limits: &Limits) {
    const GRACE: Duration = Duration::from_millis(100);
    let until = Instant::now() + GRACE;
    while let Ok((stream, bytes)) =
        inbox.recv_timeout(until.saturating_duration_since(Instant::now()))
    {
        watched.take(stream, &bytes, limits);
    }
}
