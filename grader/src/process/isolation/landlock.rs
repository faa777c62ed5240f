//! Landlock: the kernel refuses files outside the lists, connections, and signals to processes outside.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, LandlockStatus, PathBeneath, PathFd, Ruleset,
    RulesetAttr, RulesetCreated, RulesetCreatedAttr, Scope,
};

use super::Confinement;

/// The newest rules that are asked for; an older kernel gets those that it knows.
const NEWEST: ABI = ABI::V7;

/// Before this one a file that may be read can be emptied.
pub const OLDEST_FULL: i32 = 3;

/// Restricts this process and all that it becomes. Returns the kernel's version of the rules; 0 is none.
pub fn restrict(confinement: &Confinement) -> Result<i32> {
    let rules = Ruleset::default()
        .handle_access(AccessFs::from_all(NEWEST))?
        .handle_access(AccessNet::from_all(NEWEST))?
        .scope(Scope::from_all(NEWEST))?
        .create()?;
    let read = AccessFs::ReadFile | AccessFs::ReadDir;
    let rules = allow(rules, &confinement.read, read)?;
    let rules = allow(rules, &confinement.run, read | AccessFs::Execute)?;
    let rules = allow(rules, &confinement.write, written())?;
    Ok(match rules.restrict_self()?.landlock {
        LandlockStatus::Available {
            effective_abi,
            kernel_abi,
        } => kernel_abi.unwrap_or(effective_abi as i32),
        LandlockStatus::NotEnabled | LandlockStatus::NotImplemented => 0,
    })
}

/// The same for a layer that was found before: it must be there.
pub fn enforce(confinement: &Confinement) -> Result<()> {
    if restrict(confinement).context("restrict what files may be touched")? == 0 {
        bail!("Landlock was here, and is not any more");
    }
    Ok(())
}

/// Ordinary files and folders; no devices, no sockets.
fn written() -> BitFlags<AccessFs> {
    AccessFs::ReadFile
        | AccessFs::ReadDir
        | AccessFs::WriteFile
        | AccessFs::Truncate
        | AccessFs::MakeReg
        | AccessFs::MakeDir
        | AccessFs::MakeSym
        | AccessFs::RemoveFile
        | AccessFs::RemoveDir
        | AccessFs::Refer
}

fn allow(
    mut rules: RulesetCreated,
    paths: &[PathBuf],
    access: BitFlags<AccessFs>,
) -> Result<RulesetCreated> {
    for path in paths {
        // What is not there, or not for us, needs no rule.
        let Ok(place) = PathFd::new(path) else {
            continue;
        };
        let access = if path.is_dir() {
            access
        } else {
            access & AccessFs::from_file(NEWEST)
        };
        rules = rules
            .add_rule(PathBeneath::new(place, access))
            .with_context(|| format!("allow `{}`", path.display()))?;
    }
    Ok(rules)
}
