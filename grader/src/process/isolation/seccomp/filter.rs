//! The filters, made from the lists.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use nix::libc;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, apply_filter,
};

use super::requests;

/// Requests by number; those with conditions only where one of the rules holds.
type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Restricts this process, and all that it becomes or starts.
pub fn restrict(starts_programs: bool) -> Result<()> {
    if starts_programs {
        let refused = SeccompAction::Errno(libc::EACCES.cast_unsigned());
        let kills = plain(requests::HOSTILE_TO_THE_SYSTEM);
        apply(kills, SeccompAction::KillProcess, SeccompAction::Allow)?;
        let rules = plain(requests::NOT_FOR_COMPILERS);
        return apply(rules, refused, SeccompAction::Allow);
    }
    // This one first: the other would refuse to install it.
    apply(hostile()?, SeccompAction::KillProcess, SeccompAction::Allow)?;
    let absent = SeccompAction::Errno(libc::ENOSYS.cast_unsigned());
    apply(usual()?, SeccompAction::Allow, absent)
}

/// What a test never asks for unless it attacks.
fn hostile() -> Result<Rules> {
    let mut rules = plain(requests::HOSTILE_TO_THE_SYSTEM);
    rules.extend(plain(requests::HOSTILE_IN_TESTS));
    let not_me = || when(0, SeccompCmpOp::Ne, u64::from(std::process::id()));
    rules.insert(libc::SYS_kill, vec![not_me()?]);
    rules.insert(libc::SYS_tgkill, vec![not_me()?]);
    // A process, where a thread is meant to share everything. The flags of `clone3` cannot be seen; it is told to
    // be absent, and the library takes `clone`.
    let thread = u64::from(libc::CLONE_THREAD.cast_unsigned());
    rules.insert(
        libc::SYS_clone,
        vec![when(0, SeccompCmpOp::MaskedEq(thread), 0)?],
    );
    Ok(rules)
}

/// What tests with threads, channels, clocks and output ask for.
fn usual() -> Result<Rules> {
    let mut rules = plain(requests::USUAL);
    // What it is refused here is what [`hostile`] ends it for.
    rules.extend(plain(&[libc::SYS_kill, libc::SYS_tgkill, libc::SYS_clone]));
    let execute = u64::from(libc::PROT_EXEC.cast_unsigned());
    rules.insert(
        libc::SYS_mprotect,
        vec![when(2, SeccompCmpOp::MaskedEq(execute), 0)?],
    );
    // Asking for a limit; not setting one.
    rules.insert(
        libc::SYS_prlimit64,
        vec![SeccompRule::new(vec![SeccompCondition::new(
            2,
            SeccompCmpArgLen::Qword,
            SeccompCmpOp::Eq,
            0,
        )?])?],
    );
    let names = requests::OWN_SETTINGS
        .iter()
        .map(|&setting| when(0, SeccompCmpOp::Eq, setting))
        .collect::<Result<_>>()?;
    rules.insert(libc::SYS_prctl, names);
    rules.insert(
        libc::SYS_ioctl,
        vec![when(1, SeccompCmpOp::Eq, requests::IS_A_TERMINAL)?],
    );
    Ok(rules)
}

fn plain(requests: &[i64]) -> Rules {
    requests
        .iter()
        .map(|&request| (request, Vec::new()))
        .collect()
}

/// A rule on one argument's lower half.
fn when(argument: u8, is: SeccompCmpOp, value: u64) -> Result<SeccompRule> {
    let condition = SeccompCondition::new(argument, SeccompCmpArgLen::Dword, is, value)?;
    Ok(SeccompRule::new(vec![condition])?)
}

fn apply(rules: Rules, matching: SeccompAction, other: SeccompAction) -> Result<()> {
    let arch = std::env::consts::ARCH
        .try_into()
        .context("no filter is known for this processor")?;
    let program: BpfProgram = SeccompFilter::new(rules, other, matching, arch)?.try_into()?;
    apply_filter(&program).context("install a filter for requests to the kernel")
}
