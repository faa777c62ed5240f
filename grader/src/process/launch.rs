//! The launcher: `grader __run` puts limits and layers of isolation around one program, and becomes it.
//!
//! All is done in the new process and before the program, by a single thread, where a hook between fork and
//! exec could not be safe. What goes wrong here is told on standard error after a word that the program
//! never sees: it is the machine's fault, and never the program's.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::isolation::{self, Confinement, Layer};
use super::{CommandLine, Limits};

/// The hidden subcommand.
pub const SUBCOMMAND: &str = "__run";
/// In place of an order: try which layers there are.
const PROBE: &str = "probe";
/// How a launcher ends that could not do its work.
pub const FAILED: i32 = 70;

static LAUNCHER: OnceLock<PathBuf> = OnceLock::new();

/// What the launcher is told, as one argument.
#[derive(Debug, Serialize, Deserialize)]
struct Order {
    /// Stands before what the launcher has to say.
    word: String,
    /// The grader: without it nobody watches the program.
    parent: u32,
    cpu_seconds: Option<u64>,
    memory: Option<u64>,
    confinement: Option<Confinement>,
    layers: Vec<Layer>,
}

/// A command line that is ready to be started.
pub struct Wrapped {
    pub line: CommandLine,
    /// Begins what a launcher says that failed; `None` without a launcher.
    pub word: Option<String>,
}

/// Says which program is the grader, for those that use it as a library.
pub fn use_launcher(program: PathBuf) {
    let _ = LAUNCHER.set(program);
}

/// The command line with the launcher in front; trusted programs need none.
pub fn wrapped(line: &CommandLine, limits: &Limits) -> Result<Wrapped> {
    let unlimited = limits.cpu.is_none() && limits.memory.is_none();
    if unlimited && line.confinement.is_none() || !cfg!(unix) {
        return Ok(Wrapped {
            line: line.clone(),
            word: None,
        });
    }
    let order = Order {
        word: word(),
        parent: std::process::id(),
        // The kernel counts whole seconds; the grader's own look is finer.
        cpu_seconds: limits.cpu.map(|limit| limit.as_secs() + 1),
        memory: limits.memory,
        confinement: line.confinement.clone(),
        layers: isolation::in_force(),
    };
    let mut args: Vec<OsString> = vec![SUBCOMMAND.into(), serde_json::to_string(&order)?.into()];
    args.push(line.program.clone().into());
    args.extend(line.args.iter().cloned());
    Ok(Wrapped {
        line: CommandLine {
            program: own_program()?,
            args,
            ..line.clone()
        },
        word: Some(order.word),
    })
}

/// A word that no program can guess.
fn word() -> String {
    use std::hash::{BuildHasher, Hasher, RandomState};
    // `RandomState` is seeded by the system.
    let random = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", random(), random())
}

/// The command line that tries the layers.
pub fn probing() -> Result<CommandLine> {
    let dir = std::env::temp_dir();
    Ok(CommandLine::trusted(
        own_program()?,
        &[SUBCOMMAND, PROBE],
        dir,
    ))
}

/// The running program itself, even if its file was replaced meanwhile by a newer build.
pub fn own_program() -> Result<PathBuf> {
    if let Some(program) = LAUNCHER.get() {
        return Ok(program.clone());
    }
    if cfg!(target_os = "linux") {
        return Ok(PathBuf::from("/proc/self/exe"));
    }
    std::env::current_exe().context("find the grader's own program")
}

/// The launcher's whole run. It returns only if it did not become the program.
pub fn main(args: &[OsString]) -> ExitCode {
    if args == [PROBE] {
        let found = serde_json::to_vec(&isolation::probe::try_all()).unwrap_or_default();
        let _ = std::io::stdout().write_all(&found);
        return ExitCode::SUCCESS;
    }
    if let Some(song) = isolation::canary::sing(args) {
        let _ = std::io::stdout().write_all(song);
        return ExitCode::SUCCESS;
    }
    let (word, error) = match order(args) {
        Ok((order, program)) => (
            order.word.clone(),
            become_program(&order, program, &args[2..]).err(),
        ),
        Err(error) => (String::new(), Some(error)),
    };
    let why = error.map_or_else(String::new, |error| format!("{error:#}"));
    let _ = writeln!(std::io::stderr(), "{word} {why}");
    ExitCode::from(FAILED.unsigned_abs().to_le_bytes()[0])
}

fn order(args: &[OsString]) -> Result<(Order, &OsString)> {
    let [order, program, ..] = args else {
        bail!("`{SUBCOMMAND}` is for the grader's own use")
    };
    let order = order.to_str().context("the order is no text")?;
    Ok((serde_json::from_str(order)?, program))
}

#[cfg(unix)]
fn become_program(order: &Order, program: &OsString, args: &[OsString]) -> Result<()> {
    tie(order)?;
    isolation::rlimits::common(order.cpu_seconds, order.memory)?;
    if let Some(confinement) = &order.confinement {
        isolation::rlimits::confined(confinement)?;
    }
    #[cfg(target_os = "linux")]
    confine(order)?;
    let tries = 50;
    for attempt in 1.. {
        #[expect(
            clippy::disallowed_methods,
            reason = "the launcher becomes the program"
        )]
        let mut command = std::process::Command::new(program);
        let error = std::os::unix::process::CommandExt::exec(command.args(args));
        // Another process may have inherited it, still open for writing, by a fork between.
        if error.kind() != std::io::ErrorKind::ExecutableFileBusy || attempt == tries {
            return Err(error).with_context(|| format!("start `{}`", program.display()));
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    Ok(())
}

/// Ties the program's life to the grader's.
#[cfg(unix)]
fn tie(order: &Order) -> Result<()> {
    #[cfg(target_os = "linux")]
    {
        use nix::sys::signal::Signal;
        nix::sys::prctl::set_pdeathsig(Signal::SIGKILL).context("tie the program to the grader")?;
    }
    // It may have gone before the tie was made.
    if i64::from(nix::unistd::getppid().as_raw()) != i64::from(order.parent) {
        bail!("the grader is gone");
    }
    Ok(())
}

/// The layers that Linux has, the one that refuses most at last.
#[cfg(target_os = "linux")]
fn confine(order: &Order) -> Result<()> {
    use isolation::{landlock, privileges, seccomp};

    privileges::keep_standard_streams_only();
    let has = |layer| order.layers.contains(&layer);
    if has(Layer::Privileges) {
        privileges::no_new()?;
    }
    let Some(confinement) = &order.confinement else {
        return Ok(());
    };
    if has(Layer::Privileges) {
        privileges::drop_capabilities(confinement.starts_programs)?;
    }
    if has(Layer::Landlock) {
        landlock::enforce(confinement)?;
    }
    if has(Layer::Seccomp) {
        seccomp::restrict(confinement.starts_programs)?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn become_program(_order: &Order, _program: &OsString, _args: &[OsString]) -> Result<()> {
    bail!("this system starts programs without a launcher")
}
