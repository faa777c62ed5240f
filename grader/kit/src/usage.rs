//! What this process has used of the machine so far.

use std::time::Duration;

/// CPU time of all its threads.
#[cfg(unix)]
pub(crate) fn cpu_time() -> Duration {
    use nix::time::{ClockId, clock_gettime};
    clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID)
        .map(Duration::from)
        .unwrap_or_default()
}

/// Where there is no safe way to ask, a fifth of the wall time: a busy machine must not look like a loop.
#[cfg(not(unix))]
pub(crate) fn cpu_time() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed() / 5
}

/// The most memory that it ever held, in MiB; nothing where the system does not tell.
#[cfg(feature = "simulated")]
pub(crate) fn most_memory() -> u64 {
    #[cfg(unix)]
    {
        use nix::sys::resource::{UsageWho, getrusage};
        let most = getrusage(UsageWho::RUSAGE_SELF).map_or(0, |usage| usage.max_rss());
        let unit = if cfg!(target_vendor = "apple") {
            1 << 20
        } else {
            1 << 10
        };
        u64::try_from(most).unwrap_or(0) / unit
    }
    #[cfg(not(unix))]
    {
        0
    }
}
