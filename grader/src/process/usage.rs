//! What a running program has used so far, where the system tells.

use std::time::Duration;

use super::Limits;

/// CPU time of all its threads.
pub fn cpu_time(process: u32) -> Option<Duration> {
    #[cfg(target_os = "linux")]
    {
        // Fields 14 and 15 of `stat`, after the name, which may hold spaces and parentheses: proc(5).
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        let (_, fields) = stat.rsplit_once(')')?;
        let mut fields = fields.split_whitespace().skip(11);
        let ticks: u64 =
            fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?;
        // The kernel tells every process 100 ticks a second (`USER_HZ`), on all of Rust's Linux targets.
        Some(Duration::from_millis(ticks * 10))
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = process;
        None
    }
}

/// Bytes of memory that hold something of this program.
pub fn resident(process: u32) -> Option<u64> {
    #[cfg(target_os = "linux")]
    {
        let pages = std::fs::read_to_string(format!("/proc/{process}/statm")).ok()?;
        let pages: u64 = pages.split_whitespace().nth(1)?.parse().ok()?;
        let size = nix::unistd::sysconf(nix::unistd::SysconfVar::PAGE_SIZE).ok()??;
        Some(pages * u64::try_from(size).ok()?)
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = process;
        None
    }
}

/// Whether a program that has reached its wall time would have got further on an idle machine: one of its
/// threads was ready to run and got no processor for a good part of the time.
pub fn starved(process: u32, limits: &Limits) -> bool {
    waited(process).is_some_and(|waited| waited > limits.wall / 10)
}

/// The longest time that one of its threads was ready to run and did not.
fn waited(process: u32) -> Option<Duration> {
    #[cfg(target_os = "linux")]
    {
        let threads = std::fs::read_dir(format!("/proc/{process}/task")).ok()?;
        let nanos = threads.flatten().filter_map(|thread| {
            // Time on a processor, time waiting for one, and how often.
            let text = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
            text.split_whitespace().nth(1)?.parse().ok()
        });
        nanos.max().map(Duration::from_nanos)
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = process;
        None
    }
}
