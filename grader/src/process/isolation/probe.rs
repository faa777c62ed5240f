//! Which layers this machine has: each tried in a process of its own, where it harms nobody.

use std::time::Duration;

use super::super::launch;
use super::{Found, Layer};

/// Every layer, in order.
pub fn all() -> Vec<Found> {
    let mut found = match tried() {
        Ok(found) => found,
        Err(why) => strong_or_not(&why),
    };
    found.sort_by_key(|found| found.layer);
    found
}

/// Asks a process of its own. The reason is one line.
fn tried() -> Result<Vec<Found>, String> {
    if !cfg!(unix) {
        return Err("this system has none of it".to_owned());
    }
    let ask = || {
        let limits = super::super::Limits::trusted(Duration::from_mins(1));
        let outcome = super::super::run(&launch::probing()?, b"", &limits, |_| false)?;
        serde_json::from_slice(&outcome.stdout).map_err(|_| {
            let said = String::from_utf8_lossy(&outcome.stderr).trim().to_owned();
            anyhow::anyhow!("trying it ended with {:?} {said}", outcome.ending)
        })
    };
    ask().map_err(|error| format!("{error:#}"))
}

/// Where nothing could be tried.
fn strong_or_not(why: &str) -> Vec<Found> {
    Layer::ALL
        .into_iter()
        .map(|layer| match layer {
            Layer::ProcessGroup | Layer::Limits if cfg!(unix) => Found::here(layer),
            _ => Found::missing(layer, why),
        })
        .collect()
}

/// Tries every layer on this process, which is good for nothing else afterwards.
pub fn try_all() -> Vec<Found> {
    Layer::ALL
        .into_iter()
        .map(|layer| match try_one(layer) {
            Ok(version) => Found {
                version,
                ..Found::here(layer)
            },
            Err(error) => Found::missing(layer, format!("{error:#}")),
        })
        .collect()
}

/// Puts one layer on, and looks whether it holds; which version of it this is.
#[cfg(target_os = "linux")]
fn try_one(layer: Layer) -> anyhow::Result<Option<String>> {
    use anyhow::{Context, bail};
    use nix::errno::Errno;

    match layer {
        Layer::ProcessGroup => {}
        Layer::Subreaper => nix::sys::prctl::set_child_subreaper(true)?,
        Layer::Limits => super::rlimits::common(None, None)?,
        Layer::Privileges => {
            super::privileges::drop_capabilities(false)?;
            super::privileges::no_new()?;
        }
        Layer::Landlock => {
            let abi = super::landlock::restrict(&nothing())?;
            match abi {
                0 => bail!("the kernel has none, or it is switched off"),
                abi if abi < super::landlock::OLDEST_FULL => {
                    bail!("the kernel's version {abi} is too old: it lets files be emptied")
                }
                _ if std::fs::read("/proc/self/stat").is_ok() => {
                    bail!("it was switched on, and a file could still be read")
                }
                abi => return Ok(Some(format!("ABI {abi}"))),
            }
        }
        Layer::Seccomp => {
            super::seccomp::restrict(false).context("switch it on")?;
            if nix::unistd::getsid(None) != Err(Errno::ENOSYS) {
                bail!("it was switched on, and everything could still be asked for");
            }
        }
    }
    Ok(None)
}

#[cfg(target_os = "linux")]
fn nothing() -> super::Confinement {
    super::Confinement {
        read: Vec::new(),
        run: Vec::new(),
        write: Vec::new(),
        starts_programs: false,
        file_size: 0,
        open_files: 64,
    }
}

#[cfg(all(unix, not(target_os = "linux")))]
fn try_one(layer: Layer) -> anyhow::Result<Option<String>> {
    match layer {
        Layer::ProcessGroup => Ok(None),
        Layer::Limits => super::rlimits::common(None, None).map(|()| None),
        _ => anyhow::bail!("only Linux has it"),
    }
}

#[cfg(not(unix))]
fn try_one(_layer: Layer) -> anyhow::Result<Option<String>> {
    anyhow::bail!("this system has none of it")
}
