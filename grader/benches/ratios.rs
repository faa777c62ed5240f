//! What grading costs against plain Cargo, as ratios: both sides in one run, in turn, on one machine.
//!
//! `cargo bench -p grader --profile dev` (the build that learners run) copies the course into Cargo's folder for temporary things, solves it there with
//! the references, and prints CPU time (user and system, of all processes of a command) and wall time.
//! A word as argument chooses among the lines (`-- edit`). Absolute figures say something about the machine only.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark starts what it measures"
)]
#![expect(clippy::print_stdout, reason = "a benchmark prints its result")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn main() {
    let copy = Course::solved();
    // Both sides' first builds of libraries are not what is compared.
    copy.grade(&[]);
    plain_cargo(
        &copy.root.join("solutions"),
        &["test", "--workspace", "--quiet"],
    );
    plain_cargo(&copy.root, &["test", "-p", "sum_all", "--quiet"]);

    println!("| what | grader: CPU, wall | Cargo: CPU, wall | CPU ratio |");
    println!("|---|---|---|---|");
    compare(
        "unchanged solved course | `cargo test --workspace` in `solutions/`, nothing to build",
        7,
        || copy.grade(&[]),
        || {
            plain_cargo(
                &copy.root.join("solutions"),
                &["test", "--workspace", "--quiet"],
            )
        },
    );
    let mut edits = 0;
    let mut edit = |path: &str| {
        edits += 1;
        copy.edit(path, edits);
    };
    edit("exercises/06_sum_all/src/lib.rs");
    let edit = std::cell::RefCell::new(edit);
    compare(
        "one exercise after an edit, both worlds | `cargo test -p` of it after an edit",
        9,
        || {
            edit.borrow_mut()("exercises/06_sum_all/src/lib.rs");
            copy.grade(&["06_sum_all"])
        },
        || {
            edit.borrow_mut()("exercises/06_sum_all/src/lib.rs");
            plain_cargo(&copy.root, &["test", "-p", "sum_all", "--quiet"])
        },
    );
    compare(
        "whole solved course, kit built | `cargo test --workspace` in `solutions/`, cold",
        3,
        || {
            copy.forget(".grader");
            copy.grade(&[])
        },
        || {
            copy.forget("solutions/target");
            plain_cargo(
                &copy.root.join("solutions"),
                &["test", "--workspace", "--quiet"],
            )
        },
    );
    copy.forget("");
}

/// What one run of a command cost.
#[derive(Clone, Copy)]
struct Cost {
    cpu: Duration,
    wall: Duration,
}

/// Runs the two sides in turn, and prints medians and the median ratio of neighbours.
fn compare(what: &str, runs: usize, ours: impl Fn() -> Cost, theirs: impl Fn() -> Cost) {
    // Part of a line's name, as with any benchmark: `-- edit`.
    let wanted = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'));
    if wanted.is_some_and(|wanted| !what.contains(&wanted)) {
        return;
    }
    let pairs: Vec<(Cost, Cost)> = (0..runs).map(|_| (ours(), theirs())).collect();
    let cpu = |cost: &Cost| cost.cpu.as_secs_f64();
    let wall = |cost: &Cost| cost.wall.as_secs_f64();
    let side = |values: Vec<&Cost>| {
        let of = |figure: &dyn Fn(&Cost) -> f64| {
            median(values.iter().map(|cost| figure(cost)).collect())
        };
        format!("{:.3} s, {:.3} s", of(&cpu), of(&wall))
    };
    let ratio = median(
        pairs
            .iter()
            .map(|(ours, theirs)| cpu(theirs) / cpu(ours))
            .collect(),
    );
    println!(
        "| {} | {} | {} | {ratio:.1} |",
        what.replace(" | ", " against "),
        side(pairs.iter().map(|(ours, _)| ours).collect()),
        side(pairs.iter().map(|(_, theirs)| theirs).collect()),
    );
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A copy of the repository in which every exercise is solved.
struct Course {
    root: PathBuf,
}

impl Course {
    fn solved() -> Self {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("the grader lies in it");
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
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

    fn grade(&self, slugs: &[&str]) -> Cost {
        let mut command = Command::new(env!("CARGO_BIN_EXE_grader"));
        command
            .arg("--course")
            .arg(&self.root)
            .arg("check")
            .args(slugs);
        measured(command)
    }

    /// Changes a function body in a way that both sides must compile.
    fn edit(&self, path: &str, number: u32) {
        let path = self.root.join(path);
        let text = std::fs::read_to_string(&path).expect("read an exercise");
        let text: String = text
            .lines()
            .filter(|line| !line.contains("EDIT"))
            .map(|line| format!("{line}\n"))
            .collect();
        let edited = text.replacen("{\n", &format!("{{\n    const _EDIT: u32 = {number};\n"), 1);
        std::fs::write(&path, edited).expect("edit an exercise");
    }

    fn forget(&self, name: &str) {
        let _ = std::fs::remove_dir_all(self.root.join(name));
    }
}

/// Runs Cargo in a workspace of the copy, with a target folder of that workspace's own.
fn plain_cargo(dir: &Path, args: &[&str]) -> Cost {
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

fn measured(mut command: Command) -> Cost {
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
fn children_cpu() -> Duration {
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
fn children_cpu() -> Duration {
    use std::sync::OnceLock;
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
