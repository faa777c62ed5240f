//! One call of the grader: what it said, how long it took, and how much memory it had of its own.

use std::fs::{self, File};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::places;
use super::yard::{SECRET, Yard};

/// Nothing takes so long unless the grader hangs.
const FOR_EVER: Duration = Duration::from_mins(5);

/// What came of a call.
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    /// What a workflow would read afterwards.
    pub workflow: String,
    pub seconds: f64,
    pub memory_kib: u64,
    pub hung: bool,
    strays: Vec<String>,
}

/// Calls the grader in a yard.
pub fn run(yard: &Yard, args: &[&str]) -> Ran {
    let out = |name: &str| yard.path("out").join(name);
    let real_home = std::env::home_dir().unwrap();
    let kept = |name: &str, dir: &str| {
        std::env::var_os(name).unwrap_or_else(|| real_home.join(dir).into_os_string())
    };
    let workflow = ["output", "summary"].map(|name| {
        let path = out(name);
        fs::write(&path, "").unwrap();
        path
    });
    let started = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_grader"))
        .arg("--course")
        .arg(yard.path("course"))
        .args(args)
        .current_dir(yard.path("tmp"))
        .env("RUSTUP_HOME", kept("RUSTUP_HOME", ".rustup"))
        .env("CARGO_HOME", kept("CARGO_HOME", ".cargo"))
        .env("HOME", yard.path("home"))
        .env("TMPDIR", yard.path("tmp"))
        .env("ARENA_TOKEN", SECRET)
        .env("GITHUB_OUTPUT", &workflow[0])
        .env("GITHUB_STEP_SUMMARY", &workflow[1])
        .env("LANG", "C.UTF-8")
        .stdin(Stdio::null())
        .stdout(File::create(out("stdout")).unwrap())
        .stderr(File::create(out("stderr")).unwrap())
        .spawn()
        .unwrap();
    let mut memory_kib = 0;
    let mut hung = false;
    let status = loop {
        memory_kib = peak_memory(&child).unwrap_or(memory_kib);
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if started.elapsed() > FOR_EVER {
            hung = true;
            child.kill().unwrap();
        }
        thread::sleep(Duration::from_millis(3));
    };
    let text = |path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
    Ran {
        code: status.code(),
        stdout: text(out("stdout")),
        stderr: text(out("stderr")),
        workflow: workflow.map(text).concat(),
        seconds: started.elapsed().as_secs_f64(),
        memory_kib,
        hung,
        strays: places::strays(&yard.root),
    }
}

impl Ran {
    /// What no call may do, whatever was handed in.
    pub fn complaints(&self, yard: &Yard, mark: &str) -> Vec<String> {
        let mut complaints: Vec<String> = self
            .strays
            .iter()
            .map(|stray| format!("still running: {stray}"))
            .collect();
        if self.code != Some(1) {
            complaints.push(format!(
                "ended with {:?} and not with 1: {}",
                self.code,
                self.stderr.chars().take(500).collect::<String>()
            ));
        }
        if self.hung {
            complaints.push("did not come to an end".to_owned());
        }
        for left in fs::read_dir(yard.path("course/.grader/build/scratch"))
            .into_iter()
            .flatten()
        {
            complaints.push(format!(
                "{} was not cleared away ({mark})",
                left.unwrap().path().display()
            ));
        }
        complaints
    }
}

/// The most memory that the process itself had so far: not its children, which is why nothing is waited for.
fn peak_memory(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}
