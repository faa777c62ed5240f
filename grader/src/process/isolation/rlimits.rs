//! Resource limits, soft and hard alike: what was lowered cannot be raised again.

#![cfg(unix)]

use anyhow::{Context, Result};
use nix::sys::resource::{Resource, getrlimit, setrlimit};

use super::Confinement;

/// Locked memory: nothing honest needs it, and it cannot be swapped.
const LOCKED: u64 = 64 << 10;

/// Limits that every program with limits has.
pub fn common(cpu_seconds: Option<u64>, memory: Option<u64>) -> Result<()> {
    if let Some(seconds) = cpu_seconds {
        // The signal first, which says what it was; then the end, even if the signal is ignored.
        setrlimit(Resource::RLIMIT_CPU, seconds, seconds + 1).context("limit CPU time")?;
    }
    if let Some(memory) = memory {
        // Not every system has this one; the others still hold.
        let _ = lower(Resource::RLIMIT_AS, memory);
    }
    lower(Resource::RLIMIT_CORE, 0).context("switch core files off")
}

/// Further ones for programs that are not trusted. There is none on the number of processes: the system
/// counts all of a user's threads together, in every program, and root's not at all. Address space bounds threads,
/// and seccomp refuses processes.
pub fn confined(confinement: &Confinement) -> Result<()> {
    lower(Resource::RLIMIT_FSIZE, confinement.file_size).context("limit the size of files")?;
    lower(Resource::RLIMIT_NOFILE, confinement.open_files).context("limit open files")?;
    #[cfg(target_os = "linux")]
    {
        lower(Resource::RLIMIT_MEMLOCK, LOCKED).context("limit locked memory")?;
        lower(Resource::RLIMIT_MSGQUEUE, 0).context("switch message queues off")?;
    }
    #[cfg(not(target_os = "linux"))]
    let _ = LOCKED;
    Ok(())
}

/// A limit can be lowered by everybody, and raised by few.
fn lower(resource: Resource, limit: u64) -> nix::Result<()> {
    let (_, hard) = getrlimit(resource)?;
    let limit = limit.min(hard);
    setrlimit(resource, limit, limit)
}
