//! What the benchmarks share: a solved copy of the course, edits of it, and what a command costs.

#![allow(dead_code, reason = "each benchmark uses its part of this")]

pub mod rustlings;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What one run of a command cost.
#[derive(Clone, Copy)]
pub struct Cost {
    pub cpu: Duration,
    pub wall: Duration,
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A copy of the repository in which every exercise is solved.
pub struct Course {
    pub root: PathBuf,
}

impl Course {
    pub fn solved(name: &str) -> Self {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("the grader lies in it");
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&root);
        copy(repository, &root);
        for exercise in std::fs::read_dir(root.join("solutions"))
            .expect("the hidden half is here")
            .flatten()
        {
            let reference = exercise.path().join("src").join("lib.rs");
            let place = root
                .join("exercises")
                .join(exercise.file_name())
                .join("src")
                .join("lib.rs");
            if reference.is_file() && place.is_file() {
                std::fs::copy(reference, place).expect("copy a reference solution");
            }
        }
        Self { root }
    }

    pub fn grade(&self, slugs: &[&str]) -> Cost {
        let mut command = Command::new(env!("CARGO_BIN_EXE_grader"));
        command
            .arg("--course")
            .arg(&self.root)
            .arg("check")
            .args(slugs);
        measured(command)
    }

    /// Changes a function's body in a way that everybody must compile.
    pub fn edit(&self, path: &str, number: u32) {
        let path = self.root.join(path);
        let text = std::fs::read_to_string(&path).expect("read an exercise");
        std::fs::write(&path, edited(&text, number)).expect("edit an exercise");
    }

    pub fn forget(&self, name: &str) {
        let _ = std::fs::remove_dir_all(self.root.join(name));
    }
}

/// A source with a statement of its own in its first public function.
pub fn edited(source: &str, number: u32) -> String {
    let lines = source.lines().filter(|line| !line.contains("_edit: u32"));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    let function = text.find("pub fn ").expect("a public function");
    let body = function + text[function..].find("{\n").expect("a body") + 2;
    format!(
        "{}    let _edit: u32 = {number};\n{}",
        &text[..body],
        &text[body..]
    )
}

/// Runs Cargo in a workspace of the copy, with a target folder of that workspace's own.
pub fn plain_cargo(dir: &Path, args: &[&str]) -> Cost {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(args)
        .current_dir(dir)
        .env("CARGO_TARGET_DIR", dir.join("target"));
    measured(command)
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("create a folder for the copy");
    for entry in std::fs::read_dir(from)
        .expect("read the repository")
        .flatten()
    {
        let (path, name) = (entry.path(), entry.file_name());
        if name == "target" || name == ".git" || name == ".grader" {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(&path, to.join(name)).expect("copy a file");
        }
    }
}

pub fn measured(mut command: Command) -> Cost {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let (before, started) = (children_cpu(), Instant::now());
    let status = command.status().expect("start a command");
    assert!(status.success(), "{command:?} ended with {status}");
    Cost {
        cpu: children_cpu().saturating_sub(before),
        wall: started.elapsed(),
    }
}

/// CPU time of all processes that were started and waited for, down to the last grandchild.
#[cfg(unix)]
pub fn children_cpu() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts");
    [usage.user_time(), usage.system_time()]
        .iter()
        .map(|time| {
            let micros = i128::from(time.tv_sec()) * 1_000_000 + i128::from(time.tv_usec());
            Duration::from_micros(u64::try_from(micros).unwrap_or_default())
        })
        .sum()
}

/// Without such a count, wall time stands in for it.
#[cfg(not(unix))]
pub fn children_cpu() -> Duration {
    use std::sync::OnceLock;
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
