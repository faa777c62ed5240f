//! The grader killed at random moments: the next run starts and is right, nothing recorded is lost, nothing
//! lives on. `KILLS=200` for a figure; `SEED` repeats the choices, though not what the machine makes of them.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant, SystemTime};

use common::{Course, Said, fresh_course, grader, said};
use serde_json::Value;

/// What is interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scene {
    /// Everything is built for the first time.
    FirstBuild,
    Check,
    HomePage,
    Verify,
    /// A test that waits, natively and for ever.
    Waiting,
}

const SCENES: [Scene; 5] = [
    Scene::FirstBuild,
    Scene::Check,
    Scene::HomePage,
    Scene::Verify,
    Scene::Waiting,
];

/// How a run ended that was to be killed.
enum Ended {
    Killed,
    ByItself(Duration),
}

/// Blocks where the simulation cannot see it.
const WAITS: &str = "
pub fn echo(words: Vec<String>) -> Vec<String> {
    use std::io::Read;
    let (mut reader, _writer) = std::io::pipe().unwrap();
    let _ = reader.read(&mut [0]);
    words
}
pub struct Ticket;
impl Ticket {
    pub fn tear(self) {}
}
";

#[test]
fn a_grader_that_is_killed_loses_nothing() {
    let kills: u32 = number("KILLS").unwrap_or(8);
    let now = || SystemTime::UNIX_EPOCH.elapsed().unwrap().subsec_nanos();
    let seed: u32 = number("SEED").unwrap_or_else(now);
    println!("SEED={seed} KILLS={kills}");
    let mut random = Random(u64::from(seed) | 1 << 40);
    let mut learner = Learner::new();
    let mut whole: Vec<Duration> = SCENES.map(|scene| learner.whole_run(scene)).to_vec();
    let mut killed = [0; SCENES.len()];
    for run in 0.. {
        if killed.iter().sum::<u32>() == kills {
            break;
        }
        let index = run % SCENES.len();
        let after = random.below(whole[index]);
        let right = [random.tosses(), random.tosses()];
        println!("{run}: {:?} after {after:?}", SCENES[index]);
        match learner.killed(SCENES[index], after, right[0]) {
            Ended::Killed => killed[index] += 1,
            // The machine has become faster, or less busy.
            Ended::ByItself(took) => whole[index] = took.min(whole[index]),
        }
        learner.nobody_lives_on();
        learner.goes_on(right[1]);
    }
    println!("killed before their end: {SCENES:?} {killed:?}");
    learner.leaves_no_leftovers();
}

/// A learner whose grader is killed again and again.
struct Learner {
    course: Course,
    right: String,
    wrong: String,
    /// Makes each source a new one, so that no verdict is known.
    edits: u32,
    /// What a finished run has said.
    hints: u64,
    solved: bool,
}

impl Learner {
    fn new() -> Self {
        let course = fresh_course();
        // For what `WAITS` does, beside what it means.
        course.allow("\"fs\"");
        let wrong = course.path("solutions/01_echo/submissions/deadlock/keeps_its_sender.rs");
        Self {
            right: course.reference(),
            wrong: std::fs::read_to_string(wrong).unwrap(),
            course,
            edits: 0,
            hints: 0,
            solved: false,
        }
    }

    fn edit(&mut self, right: bool) {
        let source = if right { &self.right } else { &self.wrong };
        self.write(&source.clone());
    }

    fn write(&mut self, source: &str) {
        self.edits += 1;
        self.course
            .solve_with(format!("{source}\n// {}\n", self.edits));
    }

    /// Puts everything in its place; what is to be typed.
    fn set_up(&mut self, scene: Scene, right: bool) -> &'static [&'static str] {
        match scene {
            Scene::Waiting => self.write(WAITS),
            _ => self.edit(right),
        }
        if scene == Scene::FirstBuild {
            let _ = std::fs::remove_dir_all(self.course.path(".grader/build"));
        }
        match scene {
            Scene::HomePage => &[],
            Scene::Verify => &["verify", "--sources"],
            _ => &["check", "1"],
        }
    }

    /// How long a whole run takes here and now. One that waits for ever is not waited for.
    fn whole_run(&mut self, scene: Scene) -> Duration {
        if scene == Scene::Waiting {
            return self.whole_run(Scene::Check) * 2;
        }
        let args = self.set_up(scene, true);
        let started = Instant::now();
        let said = self.course.run(args);
        assert!(matches!(said.code, Some(0 | 1)), "{said:#?}");
        started.elapsed()
    }

    /// Kills a run.
    fn killed(&mut self, scene: Scene, after: Duration, right: bool) -> Ended {
        let args = self.set_up(scene, right);
        let before = self.verdict();
        let mut command = grader(&self.course.root, args);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let started = Instant::now();
        let mut run = command.spawn().unwrap();
        while started.elapsed() < after && run.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(1).min(after));
        }
        let took = started.elapsed();
        let _ = run.kill();
        let output = run.wait_with_output().unwrap();
        let said = said(&output);
        // A verdict that was printed is recorded; one that was not may be.
        let printed = ["solved", "deadlock"].map(|word| said.stdout.contains(word));
        let now = self.verdict();
        if scene == Scene::Check {
            match printed {
                [true, false] => assert_eq!(now.as_deref(), Some("accepted"), "{said:#?}"),
                [false, true] => assert_eq!(now.as_deref(), Some("deadlock"), "{said:#?}"),
                _ => {}
            }
        }
        if scene == Scene::Verify {
            assert_eq!(
                now, before,
                "grading the course is no progress of the learner"
            );
        }
        match output.status.code() {
            None => Ended::Killed,
            Some(_) => Ended::ByItself(took),
        }
    }

    /// The next runs: one that grades, and once one that is a hint.
    fn goes_on(&mut self, right: bool) {
        self.keeps_what_was_recorded();
        self.edit(right);
        let said = self.course.run(&["check", "1", "--format", "json"]);
        let (code, verdict) = if right {
            (0, "accepted")
        } else {
            (1, "deadlock")
        };
        assert_eq!(said.code, Some(code), "{said:#?}");
        assert_eq!(said.verdict().0, verdict);
        self.solved |= right;
        if self.hints == 0 {
            self.course.run(&["hint", "1"]).expect(0, &["hint 1"]);
            self.hints = 1;
        }
        self.keeps_what_was_recorded();
        self.nothing_was_put_aside(&said);
    }

    fn entry(&self) -> Value {
        let bytes = std::fs::read(self.course.path(".grader/progress.json")).unwrap_or_default();
        let file: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        file["exercises"]["01_echo"].clone()
    }

    fn verdict(&self) -> Option<String> {
        self.entry()["verdict"].as_str().map(str::to_owned)
    }

    fn keeps_what_was_recorded(&self) {
        let entry = self.entry();
        let solved = entry["solved"].as_bool() == Some(true);
        assert!(solved || !self.solved, "{entry}");
        assert!(
            entry["hints"].as_u64().unwrap_or(0) >= self.hints,
            "{entry}"
        );
    }

    fn nothing_was_put_aside(&self, said: &Said) {
        let aside = self.course.path(".grader/progress.json.broken");
        assert!(
            !aside.exists() && !said.stderr.contains("progress"),
            "{said:#?}"
        );
    }

    /// Whatever works in the course's folder belonged to the grader that was killed. A linker ends by itself,
    /// a test that waits does not.
    fn nobody_lives_on(&self) {
        let patience = Duration::from_mins(2);
        let started = Instant::now();
        loop {
            let living = living_in(&self.course.root);
            if living.is_empty() {
                return;
            }
            assert!(started.elapsed() < patience, "still there: {living:?}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// After a last whole run nothing half-done lies about.
    fn leaves_no_leftovers(&self) {
        let stub = std::fs::read(self.course.path("exercises/01_echo/stub.rs")).unwrap();
        self.course.solve_with(stub);
        self.course
            .run(&["verify", "--sources"])
            .expect(0, &["0 faults"]);
        let scratch = self.course.path(".grader/build/scratch");
        assert_eq!(std::fs::read_dir(scratch).unwrap().count(), 0);
        let left = leftovers(&self.course.path(".grader"));
        assert!(left.is_empty(), "{left:?}");
    }
}

/// Files that were being written, and folders that were being removed.
fn leftovers(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        if matches!(ending, Some("grader-tmp" | "gone")) {
            found.push(path);
        } else if path.is_dir() {
            found.extend(leftovers(&path));
        }
    }
    found
}

/// Command lines of the processes whose working folder or program lies in `root`; where there is no `/proc`, none.
fn living_in(root: &Path) -> Vec<String> {
    let root = root.canonicalize().unwrap();
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    processes
        .map(|entry| entry.path())
        .filter(|process| {
            let leads = |link: &str| {
                std::fs::read_link(process.join(link)).is_ok_and(|to| to.starts_with(&root))
            };
            leads("cwd") || leads("exe")
        })
        .map(|process| {
            let line = std::fs::read(process.join("cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&line).replace('\0', " ")
        })
        .collect()
}

fn number(name: &str) -> Option<u32> {
    std::env::var(name).ok()?.parse().ok()
}

/// Xorshift: moments need not be better drawn than that.
struct Random(u64);

impl Random {
    fn tosses(&mut self) -> bool {
        self.below(Duration::from_nanos(2)).is_zero()
    }

    fn below(&mut self, most: Duration) -> Duration {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let nanos = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX).max(1);
        Duration::from_nanos(self.0 % nanos)
    }
}
