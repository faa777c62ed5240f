//! What keeps a program that is not trusted to itself: layers, each used where it exists.
//!
//! The launcher puts them around a program ([`super::launch`]); what each program may do is a [`Confinement`].
//! Which layers exist is found by trying them in a process of their own, once.

pub mod canary;
pub mod confinement;
#[cfg(target_os = "linux")]
pub(super) mod landlock;
mod layer;
pub(super) mod privileges;
pub(super) mod probe;
pub(super) mod rlimits;
pub(super) mod seccomp;

use std::sync::OnceLock;

use anyhow::{Result, bail};
use clap::ValueEnum;

pub use confinement::Confinement;
pub use layer::{Found, Layer};

/// How much isolation is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Mode {
    /// Every layer that this machine has
    Auto,
    /// Every layer there is; an error where one is missing
    Full,
    /// Process groups, limits and privileges alone
    Reduced,
}

static MODE: OnceLock<Mode> = OnceLock::new();
static FOUND: OnceLock<Vec<Found>> = OnceLock::new();

/// Chooses for the whole run, before anything untrusted is started. An error if a layer is asked for that
/// this machine does not have.
pub fn choose(mode: Mode) -> Result<()> {
    let mode = *MODE.get_or_init(|| mode);
    if mode == Mode::Full
        && let Some((layer, why)) = found()
            .iter()
            .find_map(|found| Some((found.layer, found.missing.as_ref()?)))
    {
        bail!(
            "no full isolation on this machine: {} is missing ({why}); `--isolation auto` does without",
            layer.name()
        );
    }
    Ok(())
}

/// Every layer, and whether this machine has it.
pub fn found() -> &'static [Found] {
    FOUND.get_or_init(probe::all)
}

/// The layers that programs are started under.
pub fn in_force() -> Vec<Layer> {
    let reduced = MODE.get() == Some(&Mode::Reduced);
    found()
        .iter()
        .filter(|found| found.missing.is_none() && !(reduced && found.layer.is_strong()))
        .map(|found| found.layer)
        .collect()
}

/// The label of a result: `full` if every layer is there.
pub fn label() -> &'static str {
    if in_force().len() == Layer::ALL.len() {
        "full"
    } else {
        "reduced"
    }
}
