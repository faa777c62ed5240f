//! From a save to the verdict, in a grader that stays up as `watch` does, over all exercises of the course; against
//! what else a learner could run. All sides in turn, in one run, on one machine: only the ratios mean something.
//!
//! `cargo bench -p grader --profile dev --bench verdicts` (the build that learners run). Words after `--` choose
//! exercises; `ROUNDS=9` measures more often. `RUSTLINGS=PATH`, or one on PATH, takes rustlings in as well: it runs
//! the same file as one of its own exercises, without our tests.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark starts what it measures"
)]
#![expect(clippy::print_stdout, reason = "a benchmark prints its result")]

mod course;

use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use course::rustlings::Rustlings;
use course::{Cost, Course, children_cpu, measured, median, plain_cargo};
use grader::build::Tools;
use grader::course::Exercise;
use grader::events::Event;
use grader::grading::{Depth, Grader, Task, cases};
use grader::process::{launch, strays};
use grader::report::Verdict;
use grader::toolchain::{Kit, Rustc};
use grader::{course as courses, intake, parallel, store};

/// What is measured, in the order of the columns.
const SIDES: [&str; 5] = [
    "simulated",
    "both worlds",
    "floor",
    "`cargo test -p`",
    "rustlings",
];

fn main() {
    launch::use_launcher(PathBuf::from(env!("CARGO_BIN_EXE_grader")));
    strays::adopt_orphans();
    let copy = Course::solved("verdicts");
    let opened = courses::Course::open(Some(&copy.root)).expect("the copy is a course");
    let rustc = Rustc::find().expect("a compiler");
    let kit = Kit::ready(&rustc, || {}).expect("the kit");
    let bench = Bench {
        copy: &copy,
        tools: Tools { rustc, kit },
        rustlings: Rustlings::found(&copy.root),
    };
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let rounds = std::env::var("ROUNDS").ok().and_then(|it| it.parse().ok());
    println!("| exercise | {} |", SIDES.join(" | "));
    println!("|---|{}", "---|".repeat(SIDES.len()));
    let mut all: Vec<[Option<Cost>; 5]> = Vec::new();
    for exercise in &opened.exercises {
        let slug = exercise.slug.as_str();
        if wanted.is_empty() || wanted.iter().any(|word| slug.contains(word.as_str())) {
            let costs = bench.exercise(exercise, rounds.unwrap_or(5));
            println!("| {slug} | {} |", costs.map(told).join(" | "));
            all.push(costs);
        }
    }
    summary(&all);
    copy.forget("");
}

/// The medians of the ratios of all exercises.
fn summary(all: &[[Option<Cost>; 5]]) {
    println!("\n| median of the ratios | CPU | wall |\n|---|---|---|");
    for (ours, theirs) in [(0, 2), (0, 3), (1, 3), (0, 4), (1, 4)] {
        let ratio = |of: fn(Cost) -> Duration| {
            let both = all
                .iter()
                .filter_map(|costs| costs[ours].zip(costs[theirs]));
            let ratios: Vec<f64> = both
                .map(|(ours, theirs)| of(ours).as_secs_f64() / of(theirs).as_secs_f64())
                .collect();
            (!ratios.is_empty()).then(|| median(ratios))
        };
        if let (Some(cpu), Some(wall)) = (ratio(|cost| cost.cpu), ratio(|cost| cost.wall)) {
            let (ours, theirs) = (SIDES[ours], SIDES[theirs]);
            println!("| {ours} / {theirs} | {cpu:.2} | {wall:.2} |");
        }
    }
}

fn told(cost: Option<Cost>) -> String {
    cost.map_or_else(
        || "-".to_owned(),
        |cost| format!("{:.0}, {:.0} ms", millis(cost.cpu), millis(cost.wall)),
    )
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

struct Bench<'a> {
    copy: &'a Course,
    tools: Tools,
    rustlings: Option<Rustlings>,
}

impl Bench<'_> {
    /// The medians of every side for one exercise; what a side builds once is built before.
    fn exercise(&self, exercise: &Exercise, rounds: u32) -> [Option<Cost>; 5] {
        let mut costs: [Vec<Cost>; 5] = Default::default();
        for round in 0..=rounds {
            let path = format!("exercises/{}/src/lib.rs", exercise.slug);
            self.copy.edit(&path, round);
            let (simulated, both) = self.grade(exercise);
            let sides = [
                Some(simulated),
                Some(both),
                self.floor(exercise),
                Some(plain_cargo(
                    &self.copy.root,
                    &["test", "-p", exercise.slug.name(), "--quiet"],
                )),
                self.rustlings.as_ref().map(|it| it.run(&exercise.source())),
            ];
            if round > 0 {
                for (costs, cost) in costs.iter_mut().zip(sides) {
                    costs.extend(cost);
                }
            }
        }
        costs.map(|costs| {
            let of = |of: fn(&Cost) -> Duration| {
                Duration::from_secs_f64(median(
                    costs.iter().map(|cost| of(cost).as_secs_f64()).collect(),
                ))
            };
            (!costs.is_empty()).then(|| Cost {
                cpu: of(|cost| cost.cpu),
                wall: of(|cost| cost.wall),
            })
        })
    }

    /// What it takes from the saved file to what the simulation says, and to the end.
    fn grade(&self, exercise: &Exercise) -> (Cost, Cost) {
        let (cpu, started) = (all_cpu(), Instant::now());
        let so_far = || Cost {
            cpu: all_cpu().saturating_sub(cpu),
            wall: started.elapsed(),
        };
        let simulated = Mutex::new(None);
        let events = |event: &Event<'_>| {
            if let Event::Simulated { .. } = event {
                *simulated.lock().expect("nobody panics") = Some(so_far());
            }
        };
        let grader = Grader {
            tools: self.tools.clone(),
            store: store::root(&self.copy.root),
            remembers: false,
            events: &events,
            workers: parallel::workers(),
        };
        let task = Task {
            exercise,
            intake: intake::read(&exercise.source()).expect("read a file"),
            again: true,
            depth: Depth::Verdict,
        };
        let report = grader.grade(&task).expect("it is graded");
        let both = so_far();
        assert_eq!(report.verdict, Verdict::Accepted, "{}", exercise.slug);
        let simulated = simulated.lock().expect("nobody panics").unwrap_or(both);
        (simulated, both)
    }

    /// One incremental rustc of learner and tests as one crate in the simulated world, and a run of it.
    fn floor(&self, exercise: &Exercise) -> Option<Cost> {
        let hidden = exercise.hidden()?;
        let dir = self.copy.root.join("floor").join(exercise.slug.as_str());
        std::fs::create_dir_all(dir.join("src")).expect("create a folder");
        let name = exercise.slug.name();
        let source = std::fs::read_to_string(exercise.source()).expect("read a file");
        let tests = cases::root(
            &[
                ("public_tests", exercise.public_tests().as_path()),
                ("hidden_tests", hidden.tests().as_path()),
            ],
            "",
        );
        let root = format!("{source}\nextern crate self as {name};\n{tests}");
        // Observations are made of the file of this name.
        std::fs::write(dir.join("src").join("lib.rs"), root).expect("write a file");
        let kit = &self.tools.kit;
        let mut command = Command::new(&self.tools.rustc.path);
        command
            .args(["--edition=2024", "--test", "--crate-name=floor"])
            .args(["--cap-lints=allow", "-Cdebuginfo=0", "-Cprefer-dynamic"])
            .args(["-Cincremental=floor.inc", "-o", "floor", "src/lib.rs"])
            .arg(format!("-Ldependency={}", kit.dependencies.display()))
            .current_dir(&dir);
        for (name, path) in [
            ("std", &kit.sim_std),
            ("check_kit", &kit.check_kit),
            ("rstest", &kit.rstest),
            ("serial_test", &kit.serial_test),
        ] {
            command.args(["--extern", &format!("{name}={}", path.display())]);
        }
        let built = measured(command);
        let mut command = Command::new(dir.join("floor"));
        command
            .env("LD_LIBRARY_PATH", &self.tools.rustc.libraries)
            .current_dir(&dir);
        let run = measured(command);
        Some(Cost {
            cpu: built.cpu + run.cpu,
            wall: built.wall + run.wall,
        })
    }
}

/// CPU time of this process and of all that it waited for.
#[cfg(unix)]
fn all_cpu() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    let own = getrusage(UsageWho::RUSAGE_SELF).expect("the system counts");
    let own = [own.user_time(), own.system_time()].map(|time| {
        let micros = time.tv_sec() * 1_000_000 + time.tv_usec();
        Duration::from_micros(u64::try_from(micros).unwrap_or_default())
    });
    children_cpu() + own[0] + own[1]
}

#[cfg(not(unix))]
fn all_cpu() -> Duration {
    children_cpu()
}
