//! What programs leave behind: daemons that left their group.

/// Makes orphans of the programs that we start our own children, so that [`sweep`] finds them.
pub fn adopt_orphans() {
    #[cfg(target_os = "linux")]
    {
        // Without it a daemon would become init's child and live on; nothing else changes.
        let _ = nix::sys::prctl::set_child_subreaper(true);
    }
}

/// Kills and reaps every child that is not a program that the grader runs now.
#[cfg(target_os = "linux")]
pub fn sweep() {
    use nix::sys::signal::{Signal, kill};
    use nix::sys::wait::{WaitPidFlag, waitpid};
    use nix::unistd::Pid;

    // A stray that is killed may leave orphans of its own: look again until there are none.
    for _ in 0..100 {
        let left = super::interrupt::with_running(|running| {
            let strays: Vec<u32> = children()
                .into_iter()
                .filter(|child| !running.contains(child))
                .collect();
            for stray in strays
                .iter()
                .filter_map(|&stray| i32::try_from(stray).ok())
                .map(Pid::from_raw)
            {
                let _ = kill(stray, Signal::SIGKILL);
                let _ = waitpid(stray, Some(WaitPidFlag::WNOHANG));
            }
            strays.len()
        });
        if left == 0 {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}

/// Elsewhere there is nobody to ask for orphans.
#[cfg(not(target_os = "linux"))]
pub fn sweep() {}

/// The children of this process, adopted ones among them, as far as its first thread has them: orphans
/// are given to that one.
#[cfg(target_os = "linux")]
fn children() -> Vec<u32> {
    let own = std::process::id();
    // Orphans are given to the thread group's leader; programs that a worker thread starts are its own children.
    std::fs::read_to_string(format!("/proc/{own}/task/{own}/children"))
        .map(|text| {
            text.split_whitespace()
                .filter_map(|child| child.parse().ok())
                .collect()
        })
        .unwrap_or_default()
}
