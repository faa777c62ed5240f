//! What the tests of the command line speak: a course, one command, what it said.

#![expect(
    clippy::disallowed_methods,
    reason = "these tests start the grader itself"
)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(dead_code, reason = "each test file uses its part of this")]

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A copy of the small course.
pub struct Course {
    pub root: PathBuf,
    /// Held while the folder is in use, where others may use it later.
    lock: Option<File>,
}

/// Where the grader keeps judges, in a course.
const JUDGE: &str = ".grader/build/judge";

/// What a command of the grader said, and how it ended.
#[derive(Debug)]
pub struct Said {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// A small course with one exercise, as shipped, in a folder that is nobody else's now. Only the judge is kept from
/// one test to the next: building it takes longer than most tests.
pub fn small_course() -> Course {
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (root, lock) = (0..)
        .map(|number| tmp.join(format!("course-{number}")))
        .find_map(|root| {
            let lock = File::create(root.with_extension("lock")).unwrap();
            lock.try_lock().is_ok().then_some((root, lock))
        })
        .unwrap();
    let (judge, kept) = (root.join(JUDGE), root.with_extension("judge"));
    let _ = std::fs::rename(&judge, &kept);
    let _ = std::fs::remove_dir_all(&root);
    std::fs::create_dir_all(judge.parent().unwrap()).unwrap();
    // None there yet.
    let _ = std::fs::rename(&kept, &judge);
    as_shipped(Course {
        root,
        lock: Some(lock),
    })
}

/// The same without anything built before.
pub fn fresh_course() -> Course {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("fresh-{}-{number}", std::process::id()));
    let _ = std::fs::remove_dir_all(&root);
    as_shipped(Course { root, lock: None })
}

fn as_shipped(course: Course) -> Course {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/course");
    copy(&shipped, &course.root);
    course
}

/// The course that this repository is.
pub fn whole_course() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the grader lies in the repository")
}

pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

/// The grader's command, with nothing on its standard input.
pub fn grader(course: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_grader"));
    command
        .arg("--course")
        .arg(course)
        .args(args)
        .stdin(Stdio::null());
    command
        .env("LANG", "C.UTF-8")
        // There no known verdict is given again.
        .env_remove("CI")
        .env_remove("LC_ALL")
        .env_remove("LC_CTYPE");
    command
}

/// A shell with a script; arguments follow.
#[cfg(unix)]
pub fn shell(script: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(script);
    shell
}

pub fn said(output: &Output) -> Said {
    Said {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout.clone()).expect("the grader prints text"),
        stderr: String::from_utf8(output.stderr.clone()).expect("the grader prints text"),
    }
}

/// Kind and line of each finding of `explain`.
pub fn findings(said: &Said) -> Vec<(String, u64)> {
    let json = said.json();
    let findings = json["findings"].as_array().unwrap().iter();
    findings
        .map(|finding| {
            let kind = finding["kind"].as_str().unwrap().to_owned();
            (kind, finding["line"].as_u64().unwrap_or(0))
        })
        .collect()
}

/// Explains a program that reads `input`.
pub fn explain(path: &Path, args: &[&str], input: &str) -> Said {
    use std::io::Write;
    let mut command = grader(Path::new("."), &["explain"]);
    command.arg(path).args(args);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that reads nothing may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    said(&child.wait_with_output().unwrap())
}

impl Course {
    /// Runs the grader in this course.
    pub fn run(&self, args: &[&str]) -> Said {
        said(&grader(&self.root, args).output().unwrap())
    }

    pub fn source(&self) -> PathBuf {
        self.path("exercises/01_echo/src/lib.rs")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Allows in the exercise what no exercise allows by default.
    pub fn allow(&self, words: &str) -> &Self {
        let path = self.path("exercises/01_echo/exercise.toml");
        let manifest = std::fs::read_to_string(&path).unwrap();
        let lines = manifest.lines().filter(|line| !line.starts_with("allow"));
        let manifest = lines.collect::<Vec<_>>().join("\n");
        std::fs::write(&path, format!("allow = [{words}]\n{manifest}")).unwrap();
        self
    }

    /// Puts a submission in the learner's place.
    pub fn solve_with(&self, source: impl AsRef<[u8]>) -> &Self {
        std::fs::write(self.source(), source).unwrap();
        self
    }

    pub fn reference(&self) -> String {
        std::fs::read_to_string(self.path("solutions/01_echo/src/lib.rs")).unwrap()
    }

    /// Grades a function `echo` in the small course; the rest of the file is as it must be.
    pub fn grade_echo(&self, items: &str) -> Said {
        let rest = "\npub struct Ticket;\nimpl Ticket {\n    pub fn tear(self) {}\n}\n";
        self.solve_with(format!("{items}{rest}"))
            .run(&["check", "1", "--format", "json"])
    }
}

impl Drop for Course {
    fn drop(&mut self) {
        if self.lock.is_none() {
            let _ = std::fs::remove_dir_all(&self.root);
        }
    }
}

impl Said {
    /// Both outputs hold every part, and the command ended so.
    #[track_caller]
    pub fn expect(&self, code: i32, parts: &[&str]) -> &Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        for part in parts {
            assert!(
                self.stdout.contains(part) || self.stderr.contains(part),
                "no `{part}` in {self:#?}"
            );
        }
        self
    }

    /// The machine form: one object on standard output, and nothing else there.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error} in {self:#?}"))
    }

    /// The verdict on the one exercise, its score, and the kinds of its findings.
    #[track_caller]
    pub fn verdict(&self) -> (String, u64, Vec<String>) {
        let json = self.json();
        let exercise = &json["exercises"][0];
        let findings = exercise["findings"].as_array().unwrap();
        (
            exercise["verdict"].as_str().unwrap().to_owned(),
            exercise["score"].as_u64().unwrap(),
            findings
                .iter()
                .map(|finding| finding["kind"].as_str().unwrap().to_owned())
                .collect(),
        )
    }
}
