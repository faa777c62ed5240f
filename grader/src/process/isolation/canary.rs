//! A canary: a program that tries what no test may do, under the layers that are in force.

use std::ffi::{OsStr, OsString};
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::super::{CommandLine, Ending, Limits, launch, run};
use super::{Confinement, Layer};

/// Something that is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    ReadFile,
    WriteFile,
    OpenSocket,
    StartProcess,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tried {
    pub act: Act,
    pub refused: bool,
}

/// What the canary says if it came through.
const THROUGH: &[u8] = b"through";

impl Act {
    const ALL: [Self; 4] = [
        Self::ReadFile,
        Self::WriteFile,
        Self::OpenSocket,
        Self::StartProcess,
    ];

    /// The name in the machine form.
    pub fn name(self) -> &'static str {
        match self {
            Self::ReadFile => "read_file",
            Self::WriteFile => "write_file",
            Self::OpenSocket => "open_socket",
            Self::StartProcess => "start_process",
        }
    }

    /// The layer that has to refuse it.
    pub fn layer(self) -> Layer {
        match self {
            Self::ReadFile | Self::WriteFile => Layer::Landlock,
            Self::OpenSocket | Self::StartProcess => Layer::Seccomp,
        }
    }
}

/// Tries everything, each in a process of its own, on a file planted in `dir`.
pub fn try_all(dir: &Path) -> Result<Vec<Tried>> {
    let planted = dir.join(format!("canary-{}", std::process::id()));
    std::fs::write(&planted, "a secret")
        .with_context(|| format!("write `{}`", planted.display()))?;
    let tried = Act::ALL.into_iter().map(|act| {
        let refused = !comes_through(act, &planted)?;
        Ok(Tried { act, refused })
    });
    let tried = tried.collect();
    // A file that stays is overwritten next time.
    let _ = std::fs::remove_file(&planted);
    tried
}

fn comes_through(act: Act, planted: &Path) -> Result<bool> {
    // Landlock asks for files, and a link in /proc leads to one.
    let program = launch::own_program()?.canonicalize()?;
    let line = CommandLine {
        confinement: Some(Confinement::of_test(&program, Path::new("/lib"))),
        program,
        args: vec![
            launch::SUBCOMMAND.into(),
            act.name().into(),
            planted.as_os_str().to_owned(),
        ],
        dir: std::env::temp_dir(),
        env: Some(Vec::new()),
    };
    let limits = Limits {
        cpu: Some(Duration::from_secs(10)),
        ..Limits::trusted(Duration::from_mins(1))
    };
    let outcome = run(&line, b"", &limits, |_| false)?;
    Ok(outcome.ending == Ending::Exited(0) && outcome.stdout == THROUGH)
}

/// The canary itself: what it says, if these are its arguments.
pub fn sing(args: &[OsString]) -> Option<&'static [u8]> {
    let [act, planted] = args else { return None };
    let act = Act::ALL
        .into_iter()
        .find(|known| OsStr::new(known.name()) == act)?;
    let through = match act {
        Act::ReadFile => std::fs::read(planted).is_ok(),
        Act::WriteFile => std::fs::write(planted, "not a secret").is_ok(),
        Act::OpenSocket => TcpListener::bind("127.0.0.1:0").is_ok(),
        Act::StartProcess => starts_a_process(),
    };
    Some(if through { THROUGH } else { b"" })
}

fn starts_a_process() -> bool {
    #[expect(
        clippy::disallowed_methods,
        reason = "the canary tries what is refused"
    )]
    let mut command = std::process::Command::new("true");
    match command.status() {
        Ok(_) => true,
        // There was a process, which found no program.
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    }
}
