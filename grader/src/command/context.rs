//! What every command has at hand.

use std::path::Path;

use anyhow::Result;

use crate::build::Tools;
use crate::cli::Cli;
use crate::contrast;
use crate::course::{Course, Exercise};
use crate::events::{Event, Events};
use crate::intake::{self, Intake};
use crate::render::after;
use crate::render::page::{Row, State};
use crate::render::progress_line::ProgressLine;
use crate::render::screen::{self, Screen};
use crate::report::{Report, Verdict};
use crate::store::Progress;
use crate::toolchain::{Kit, Rustc};

/// What is typed in front of the grader's own words.
pub const GRADER: &str = "cargo run -p grader";

/// As many exercises somebody works on at a time; more of them at once are a check of the whole course.
pub const IN_WORK: usize = 2;

pub struct Context {
    pub course: Course,
    pub screen: Screen,
    pub line: ProgressLine,
}

impl Context {
    pub fn open(cli: &Cli) -> Result<Self> {
        let screen = Screen::of_stdout();
        Ok(Self {
            course: Course::open(cli.course.as_deref())?,
            screen,
            line: ProgressLine::new(screen),
        })
    }

    /// Progress so far; what could not be read is said once.
    pub fn progress(&self) -> Progress {
        let (progress, warning) = Progress::load(&self.course.root);
        if let Some(warning) = warning {
            screen::warning(&warning);
        }
        progress
    }

    /// Saves a verdict. On a disk that cannot be written the work goes on, and the reader is told.
    pub fn save(&self, progress: &mut Progress, report: &Report) {
        if let Err(error) = progress.record(report) {
            self.line.clear();
            screen::warning(&format!("progress is not saved: {error:#}"));
        }
    }

    /// The exercise that a command without SLUG is about: the first that is not solved.
    pub fn current(&self, progress: &Progress) -> &Exercise {
        let unsolved = self
            .course
            .exercises
            .iter()
            .find(|exercise| !progress.entry(exercise.slug.as_str()).solved);
        unsolved.unwrap_or_else(|| {
            self.course
                .exercises
                .last()
                .unwrap_or(&self.course.exercises[0])
        })
    }

    /// The named exercise, or the current one.
    pub fn named(&self, slug: Option<&str>) -> Result<&Exercise> {
        match slug {
            Some(slug) => self.course.find(slug),
            None => Ok(self.current(&self.progress())),
        }
    }

    /// A path from where the reader stands, as short as it can be clicked.
    pub fn shown_path(&self, path: &Path) -> String {
        let here = std::env::current_dir().ok();
        let nearest = here
            .as_deref()
            .and_then(|here| path.strip_prefix(here).ok());
        intake::shown(nearest.unwrap_or_else(|| self.course.relative(path)))
    }

    /// What leads on from an exercise that this source solves.
    pub fn after(&self, exercise: &Exercise, source: &str) -> Result<String> {
        let after = contrast::after(exercise, source)?;
        let all = format!("{GRADER} diff {}", exercise.slug.number());
        Ok(after::text(&after, &all, self.screen))
    }

    /// The rows of the list: what is remembered, corrected by what is in the files.
    pub fn rows(&self, progress: &Progress) -> Result<Vec<Row>> {
        self.course
            .exercises
            .iter()
            .map(|exercise| {
                let entry = progress.entry(exercise.slug.as_str());
                let untouched = untouched(exercise, &own(exercise)?)?;
                let state = match entry.verdict {
                    _ if untouched => State::NotStarted,
                    Some(Verdict::Accepted) => State::Solved,
                    verdict => State::Started(verdict),
                };
                Ok(Row {
                    slug: exercise.slug.as_str().to_owned(),
                    title: exercise.manifest.title.clone(),
                    state,
                })
            })
            .collect()
    }
}

/// The tools, built now if need be.
pub fn tools(events: Events<'_>) -> Result<Tools> {
    let rustc = Rustc::find()?;
    let kit = Kit::ready(&rustc, || events(&Event::BuildingKit))?;
    Ok(Tools { rustc, kit })
}

/// The learner's own file.
pub fn own(exercise: &Exercise) -> Result<Intake> {
    intake::read(&exercise.source())
}

/// Whether the learner's file still is the stub as shipped.
pub fn untouched(exercise: &Exercise, intake: &Intake) -> Result<bool> {
    let stub = exercise.read_stub()?;
    Ok(matches!(intake, Intake::Source(source) if source.as_bytes() == stub))
}
