//! The trusted half: the tests built with the reference solution, once, and kept.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use check_record::{Answer, Failure, Mode, Order, World};
use serde::{Deserialize, Serialize};

use super::cases::{self, Case};
use super::drive::{self, Driven};
use super::workspace::Workspace;
use crate::build::rustc::{Half, Tests};
use crate::build::{Built, Package, Tools, signatures};
use crate::course::exercise::Hidden;
use crate::course::{Exercise, text};
use crate::error::course_error;
use crate::process::Limits;
use crate::report::Diagnostic;
use crate::store::atomic;
use crate::toolchain::Rustc;

/// The judge of one exercise: its tests, and a program for each world that decides them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Judge {
    pub cases: Vec<Case>,
    simulated: PathBuf,
    native: PathBuf,
}

impl Judge {
    /// The judge in `dir`, built now if it is not there. `building` is called before that.
    pub fn ready(
        tools: &Tools,
        exercise: &Exercise,
        hidden: &Hidden,
        dir: &Path,
        building: impl FnOnce(),
    ) -> Result<Self> {
        let stamp = dir.join("judge.json");
        if let Some(judge) = std::fs::read(&stamp)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        {
            return Ok(judge);
        }
        building();
        forget_others(dir);
        let judge = build(tools, exercise, hidden, dir)?;
        atomic::write(&stamp, &serde_json::to_vec(&judge)?)?;
        Ok(judge)
    }

    /// Decides one test on what the submission reported.
    pub fn decide(
        &self,
        rustc: &Rustc,
        case: &Case,
        order: &Order,
        timeout_seconds: u32,
    ) -> Result<Vec<Failure>> {
        let program = match order.world {
            World::Simulated => &self.simulated,
            World::Native => &self.native,
        };
        let limits = trusted(timeout_seconds);
        let driven = drive::run(rustc, program, &case.path, order, &limits)?;
        decision(&driven).with_context(|| format!("judge `{}`", case.path))
    }
}

/// Removes the judges that this one replaces: its neighbours with the same slug.
fn forget_others(dir: &Path) {
    let stem = |path: &Path| {
        let name = path.file_name()?.to_str()?;
        name.rsplit_once('-').map(|(slug, _)| slug.to_owned())
    };
    let neighbours = dir
        .parent()
        .and_then(|parent| std::fs::read_dir(parent).ok());
    for entry in neighbours.into_iter().flatten().flatten() {
        let path = entry.path();
        if path != dir && stem(&path).is_some() && stem(&path) == stem(dir) {
            // One that is in use or gone already does no harm.
            let _ = std::fs::remove_dir_all(&path);
        }
    }
}

/// A judge runs the course's own code: its limits are for broken courses, and need no launcher.
fn trusted(timeout_seconds: u32) -> Limits {
    Limits {
        cpu: None,
        memory: None,
        ..drive::limits(timeout_seconds.max(20))
    }
}

/// The one decision that a judge reports.
fn decision(driven: &Driven) -> Result<Vec<Failure>> {
    for answer in &driven.answers {
        match answer {
            Answer::Judged(failures) => return Ok(failures.clone()),
            Answer::Broken(why) => {
                return Err(course_error(format!(
                    "the course's own test is broken: {why}"
                )));
            }
            Answer::Begin | Answer::Block(_) | Answer::End => {}
        }
    }
    Err(course_error(format!(
        "the reference solution ended without a decision ({:?}): {}",
        driven.ending,
        driven.output.trim()
    )))
}

fn build(tools: &Tools, exercise: &Exercise, hidden: &Hidden, dir: &Path) -> Result<Judge> {
    let reference = text::read(&hidden.reference())?;
    let workspace = Workspace::at(dir.to_owned())?;
    workspace.write("src/lib.rs", &reference)?;
    workspace.write("judge.rs", &root(exercise, Some(hidden)))?;
    let package = Package {
        name: exercise.slug.name(),
        optimized: exercise.manifest.optimized,
        incremental: false,
        lines: false,
    };
    let mut programs = Vec::new();
    for world in [World::Simulated, World::Native] {
        let what = |what: &str| format!("{what} of `{}`", exercise.slug);
        let library = done(
            tools.library(&workspace.dir, &package, world)?,
            &what("the reference solution"),
        )?;
        let tests = Tests {
            half: Half::Judge,
            world,
            root: "judge.rs",
            library: &library,
        };
        programs.push(done(
            tools.tests(&workspace.dir, &package, &tests)?,
            &what("the tests"),
        )?);
    }
    let native = programs.pop().context("two programs were built")?;
    let simulated = programs.pop().context("two programs were built")?;
    let mut cases = cases_of(&tools.rustc, &simulated, &[World::Simulated])?;
    let native_cases = cases_of(&tools.rustc, &native, &[World::Native])?;
    for (case, natively) in cases.iter_mut().zip(native_cases) {
        case.worlds.extend(natively.worlds);
        if case.worlds.is_empty() {
            return Err(course_error(format!(
                "the test `{}` of `{}` has no `explore`, `native` or `everywhere`",
                case.path, exercise.slug
            )));
        }
    }
    if cases.is_empty() {
        return Err(course_error(format!("`{}` has no tests", exercise.slug)));
    }
    Ok(Judge {
        cases,
        simulated,
        native,
    })
}

/// The cases of a test program, and in which of `worlds` each has something to say.
pub fn cases_of(rustc: &Rustc, program: &Path, worlds: &[World]) -> Result<Vec<Case>> {
    let mut cases = cases::listed(&drive::list(rustc, program)?);
    for case in &mut cases {
        for &world in worlds {
            if applies(rustc, program, case, world)? {
                case.worlds.push(world);
            }
        }
    }
    Ok(cases)
}

/// Whether a test has a block for this world: without any evidence its judge still decides.
fn applies(rustc: &Rustc, program: &Path, case: &Case, world: World) -> Result<bool> {
    let order = Order {
        nonce: super::channel::nonce(),
        mode: Mode::Judge,
        world,
        seed: 0,
        schedules: 1,
        replay: None,
        names: Vec::new(),
        max_steps: 1,
        stuck_millis: 1000,
        blocks: Vec::new(),
        faults: Vec::new(),
    };
    let driven = drive::run(rustc, program, &case.path, &order, &trusted(20))?;
    Ok(driven
        .answers
        .iter()
        .any(|answer| matches!(answer, Answer::Judged(_))))
}

/// The root file of an exercise's test program.
pub fn root(exercise: &Exercise, hidden: Option<&Hidden>) -> String {
    let public = exercise.public_tests();
    let hidden = hidden.map(Hidden::tests);
    let mut files = Vec::new();
    if public.is_file() {
        files.push(("public", public.as_path()));
    }
    if let Some(hidden) = &hidden {
        files.push(("hidden", hidden.as_path()));
    }
    cases::root(
        &files,
        &signatures::constants(exercise.slug.name(), &exercise.manifest.signatures),
    )
}

fn done(built: Built, what: &str) -> Result<PathBuf> {
    match built {
        Built::Done(path, _) => Ok(path),
        Built::Refused(diagnostics) => {
            let rendered: Vec<&str> = diagnostics
                .iter()
                .map(|Diagnostic { rendered, .. }| rendered.as_str())
                .collect();
            Err(course_error(format!(
                "{what} cannot be compiled:\n{}",
                rendered.join("\n")
            )))
        }
        Built::Gone(why) => Err(course_error(format!("{what} cannot be compiled: {why}"))),
    }
}
