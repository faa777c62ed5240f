//! The launcher: `grader __run` sets the limits of one program, and becomes it.
//!
//! Limits are set in the new process and before the program, by safe calls, where a hook between fork and
//! exec could not be safe. This is also the place for further layers of isolation.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::{CommandLine, Limits};

/// The hidden subcommand.
pub const SUBCOMMAND: &str = "__run";

/// The command line with the launcher in front; trusted programs need none.
pub fn wrapped(line: &CommandLine, limits: &Limits) -> Result<CommandLine> {
    if limits.cpu.is_none() && limits.memory.is_none() || !cfg!(unix) {
        return Ok(line.clone());
    }
    let launcher = own_program()?;
    // The kernel counts whole seconds; the grader's own look is finer.
    let seconds = limits.cpu.map_or(0, |limit| limit.as_secs() + 1);
    let mut args: Vec<OsString> = [
        SUBCOMMAND,
        &seconds.to_string(),
        &limits.memory.unwrap_or(0).to_string(),
    ]
    .into_iter()
    .map(OsString::from)
    .collect();
    args.push(line.program.clone().into());
    args.extend(line.args.iter().cloned());
    Ok(CommandLine {
        program: launcher,
        args,
        ..line.clone()
    })
}

/// The running program itself, even if its file was replaced meanwhile by a newer build.
fn own_program() -> Result<PathBuf> {
    if cfg!(target_os = "linux") {
        return Ok(PathBuf::from("/proc/self/exe"));
    }
    std::env::current_exe().context("find the grader's own program")
}

/// Sets the limits and becomes the program. Returns only if that fails.
pub fn become_program(args: &[OsString]) -> Result<()> {
    let [seconds, memory, program, rest @ ..] = args else {
        bail!("`{SUBCOMMAND}` is for the grader's own use")
    };
    let number = |text: &OsString| {
        text.to_str()
            .and_then(|text| text.parse::<u64>().ok())
            .context("no number")
    };
    become_limited(number(seconds)?, number(memory)?, program, rest)
}

#[cfg(unix)]
fn become_limited(seconds: u64, memory: u64, program: &OsString, args: &[OsString]) -> Result<()> {
    use nix::sys::resource::{Resource, setrlimit};
    use std::os::unix::process::CommandExt;

    if seconds > 0 {
        setrlimit(Resource::RLIMIT_CPU, seconds, seconds + 1).context("limit CPU time")?;
    }
    if memory > 0 {
        // Not every system has this one; the others still hold.
        let _ = setrlimit(Resource::RLIMIT_AS, memory, memory);
    }
    setrlimit(Resource::RLIMIT_CORE, 0, 0).context("switch core files off")?;
    #[cfg(target_os = "linux")]
    {
        use nix::sys::signal::Signal;
        nix::sys::prctl::set_pdeathsig(Signal::SIGKILL).context("tie the program to the grader")?;
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "the launcher becomes the program"
    )]
    let error = std::process::Command::new(program).args(args).exec();
    Err(error).with_context(|| format!("start `{}`", program.display()))
}

#[cfg(not(unix))]
fn become_limited(
    _seconds: u64,
    _memory: u64,
    _program: &OsString,
    _args: &[OsString],
) -> Result<()> {
    bail!("this system starts programs without a launcher")
}
