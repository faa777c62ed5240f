//! A program and what it starts: one group, killed together.

/// Kills a process group; one that is gone already is fine.
#[cfg(unix)]
pub fn kill_group(leader: u32) {
    use nix::sys::signal::{Signal, killpg};
    if let Ok(leader) = i32::try_from(leader) {
        let _ = killpg(nix::unistd::Pid::from_raw(leader), Signal::SIGKILL);
    }
}

/// Windows knows no groups of this kind; the program itself is killed by its handle.
#[cfg(not(unix))]
pub fn kill_group(_leader: u32) {}
