//! Where an attack could have left something: running processes, and folders that all may write to.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// Processes that have to do with a yard. What was killed may take a moment to go.
pub fn strays(root: &Path) -> Vec<String> {
    let until = Instant::now() + Duration::from_secs(2);
    loop {
        let found = processes_of(root);
        if found.is_empty() || Instant::now() > until {
            for (pid, _) in &found {
                let pid = nix::unistd::Pid::from_raw(*pid);
                let _ = nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGKILL);
            }
            return found.into_iter().map(|(_, told)| told).collect();
        }
        thread::sleep(Duration::from_millis(10));
    }
}

fn processes_of(root: &Path) -> Vec<(i32, String)> {
    let root = root.to_str().unwrap();
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc").unwrap().flatten() {
        let path = entry.path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Ok(pid) = name.parse::<i32>() else {
            continue;
        };
        let texts = ["cmdline", "environ"].map(|name| {
            let bytes = fs::read(path.join(name)).unwrap_or_default();
            String::from_utf8_lossy(&bytes).replace('\0', " ")
        });
        let links = ["exe", "cwd"].map(|name| {
            let link = fs::read_link(path.join(name)).unwrap_or_default();
            link.to_string_lossy().into_owned()
        });
        if texts.iter().chain(&links).any(|text| text.contains(root)) {
            found.push((pid, format!("{pid} {}", texts[0])));
        }
    }
    found
}

/// Files with the attack's mark in folders that everybody may write to, and processes with it.
pub fn left_behind(mark: &str) -> Vec<String> {
    let home = std::env::home_dir().unwrap_or_default();
    let folders = ["/tmp", "/var/tmp", "/dev/shm", "/run"].map(PathBuf::from);
    let mut found = Vec::new();
    for folder in folders.iter().chain([&home]) {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries.map(|entry| entry.path());
        let marked = names.filter(|path| path.to_string_lossy().contains(mark));
        found.extend(marked.map(|path| format!("`{}` was left behind", path.display())));
    }
    for (pid, told) in processes_with(mark) {
        found.push(format!("still running: {told}"));
        let pid = nix::unistd::Pid::from_raw(pid);
        let _ = nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGKILL);
    }
    found
}

/// Programs that an attack started carry its mark as an argument.
fn processes_with(mark: &str) -> Vec<(i32, String)> {
    let entries = fs::read_dir("/proc").unwrap().flatten();
    entries
        .filter_map(|entry| {
            let pid: i32 = entry.file_name().to_str()?.parse().ok()?;
            let bytes = fs::read(entry.path().join("cmdline")).ok()?;
            let words = String::from_utf8_lossy(&bytes).replace('\0', " ");
            let marked = words.split(' ').any(|word| word == mark);
            marked.then(|| (pid, format!("{pid} {words}")))
        })
        .collect()
}
