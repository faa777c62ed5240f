//! The trusted half: the tests built with the reference solution, once, and kept.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use check_record::{Answer, Failure, Mode, Order, World};

use super::cases::{self, Case};
use super::drive::{self, Driven};
use super::{stamp, workspace};
use crate::build::prebuilt::Prebuilt;
use crate::build::rustc::{Half, Tests};
use crate::build::{Built, Package, Tools, signatures};
use crate::course::exercise::Hidden;
use crate::course::{Exercise, text};
use crate::error::course_error;
use crate::parallel;
use crate::policy::Permission;
use crate::process::Limits;
use crate::report::Diagnostic;
use crate::store::lock::{self, Lock};
use crate::toolchain::Rustc;

/// The judge of one exercise: its tests, and a program for each world that decides them.
#[derive(Clone, Debug)]
pub struct Judge {
    pub cases: Vec<Case>,
    simulated: PathBuf,
    native: PathBuf,
    /// The same tests, ready to be linked with submissions.
    prebuilt: Vec<Prebuilt>,
    /// Nobody removes the programs while they are in use.
    _lock: Arc<Lock>,
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
        let mut building = Some(building);
        // Somebody may remove what was just built; nobody does so again and again.
        for _ in 0..3 {
            let shared = Lock::of(dir, lock::Mode::Shared)?;
            if let Some((cases, [simulated, native])) = stamp::read(dir) {
                return Ok(Self {
                    cases,
                    simulated,
                    native,
                    prebuilt: stamp::prebuilt(dir),
                    _lock: Arc::new(shared),
                });
            }
            drop(shared);
            let _alone = Lock::of(dir, lock::Mode::Alone)?;
            // Another grader may have built it while this one waited.
            if stamp::read(dir).is_none() {
                if let Some(tell) = building.take() {
                    tell();
                }
                stamp::remove(dir)?;
                forget_others(dir);
                let built = build(tools, exercise, hidden, dir)?;
                stamp::write(dir, built.cases, &built.prebuilt)?;
            }
        }
        bail!(
            "the judge in `{}` does not stay as it was built",
            dir.display()
        )
    }

    /// The tests for one world that are compiled already; an exercise may have none.
    pub fn prebuilt(&self, world: World) -> Option<&Prebuilt> {
        self.prebuilt.iter().find(|tests| tests.world == world)
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

/// Removes the judges that this one replaces, its neighbours with the same slug, unless somebody uses them.
fn forget_others(dir: &Path) {
    let stem = |path: &Path| {
        let name = path.file_name()?.to_str()?;
        name.rsplit_once('-').map(|(slug, _)| slug.to_owned())
    };
    let neighbours = dir.parent().map(lock::folders).unwrap_or_default();
    for path in neighbours {
        if path != dir && stem(&path).is_some() && stem(&path) == stem(dir) {
            lock::remove_free(&path);
        }
    }
}

/// A judge runs the course's own code: its limits are for broken courses, and need no launcher.
fn trusted(timeout_seconds: u32) -> Limits {
    Limits {
        cpu: None,
        memory: None,
        resident: None,
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

/// What a judge is made of, beside its programs.
struct Parts {
    cases: Vec<Case>,
    prebuilt: Vec<Prebuilt>,
}

fn build(tools: &Tools, exercise: &Exercise, hidden: &Hidden, dir: &Path) -> Result<Parts> {
    let reference = text::read(&hidden.reference())?;
    let root = root(exercise, Some(hidden));
    workspace::prepare(dir)?;
    workspace::write(dir, "src/lib.rs", &reference)?;
    workspace::write(dir, "judge.rs", &root)?;
    let package = Package {
        name: exercise.slug.name(),
        optimized: exercise.manifest.optimized,
        unsafe_code: exercise.manifest.allow.contains(&Permission::Unsafe),
        incremental: false,
        lines: false,
    };
    let worlds = [World::Simulated, World::Native];
    let built = parallel::map(&worlds, parallel::workers(), |&world| {
        let what = |what: &str| format!("{what} of `{}`", exercise.slug);
        let library = done(
            tools.library(dir, &package, world)?,
            &what("the reference solution"),
        )?;
        let tests = Tests {
            half: Half::Judge,
            world,
            root: "judge.rs",
            library: &library,
        };
        let judge = done(tools.tests(dir, &package, &tests)?, &what("the tests"))?;
        // What may be foreign code may ask for more of the linker than is known beforehand.
        if !exercise.manifest.allow.is_empty() {
            return Ok((judge, None));
        }
        let folder = dir.join("prebuilt").join(format!("{world:?}"));
        workspace::prepare(&folder)?;
        let signatures = &exercise.manifest.signatures;
        let prebuilt = tools.prebuild(&folder, &package, signatures, &root, world)?;
        Ok((judge, prebuilt))
    })?;
    let (programs, prebuilt): (Vec<_>, Vec<_>) = built.into_iter().unzip();
    let [simulated, native] = &programs[..] else {
        bail!("one program was built for each world");
    };
    let mut cases = cases_of(&tools.rustc, simulated, &[World::Simulated])?;
    let native_cases = cases_of(&tools.rustc, native, &[World::Native])?;
    let paths = |cases: &[Case]| {
        cases
            .iter()
            .map(|case| case.path.clone())
            .collect::<Vec<_>>()
    };
    if paths(&cases) != paths(&native_cases) {
        return Err(course_error(format!(
            "`{}` has other tests with real threads than in the simulation",
            exercise.slug
        )));
    }
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
    Ok(Parts {
        cases,
        prebuilt: prebuilt.into_iter().flatten().collect(),
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
