//! What the screen shows, as data: the exercise, what runs, the last verdict, and the page that is open.

use std::sync::Arc;

use check_record::Chart;

use crate::contrast::After;
use crate::intake::Intake;
use crate::render::page::{Row, State as Progress};
use crate::report::{Report, Verdict};

/// What is known of an exercise before anything is graded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub slug: String,
    pub title: String,
    /// The file to edit, as the reader knows it.
    pub file: String,
    pub lesson: String,
    pub minutes: u32,
    /// The lesson's file, as the reader knows it.
    pub lesson_file: String,
}

/// A file as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Which exercise.
    pub at: usize,
    pub intake: Intake,
    /// Whether it still is the stub.
    pub untouched: bool,
}

/// What is to be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    pub at: usize,
    pub intake: Intake,
    pub what: What,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Grade it; a verdict that is known may be given again.
    Grade,
    /// Grade it, whatever is known.
    GradeAnew,
    /// Run one schedule, for its chart.
    Draw,
    /// Build what the first verdict will need, while its file is still the stub.
    Prepare,
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Starting,
    BuildingKit,
    BuildingJudge,
    Compiling,
    Simulating {
        done: usize,
        total: usize,
    },
    /// The simulation has its verdict; real threads have their say.
    Confirming(Verdict),
}

/// A run that is on its way.
#[derive(Clone, Debug)]
pub struct Run {
    pub order: Order,
    pub phase: Phase,
    /// Called off: it is only waited for its end.
    pub stopping: bool,
    pub seconds: u64,
}

/// A verdict and what belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub report: Report,
    pub source: String,
    /// What comes after a solved exercise.
    pub after: Option<After>,
    /// Whether real threads have had their say, too.
    pub confirmed: bool,
    /// What went wrong beside it: progress that could not be saved.
    pub warning: Option<String>,
}

/// What the body of the screen shows.
#[derive(Clone, Debug)]
pub enum View {
    /// The verdict, or what to do to get one.
    Verdict,
    Lesson(String),
    Hints {
        shown: Vec<String>,
        of: usize,
    },
    Chart {
        title: String,
        chart: Arc<Chart>,
    },
    Diff {
        yours: String,
        reference: String,
        from: String,
        to: String,
    },
    List {
        cursor: usize,
    },
    Help,
}

/// The whole state.
#[derive(Clone, Debug)]
pub struct State {
    pub cards: Vec<Card>,
    pub rows: Vec<Row>,
    pub at: usize,
    pub saved: Option<Saved>,
    pub told: Option<Told>,
    /// What keeps this exercise from being graded, and is not its learner's fault.
    pub fault: Option<String>,
    pub run: Option<Run>,
    /// What begins as soon as the run that is stopping is over.
    pub next: Option<Order>,
    pub view: View,
    /// The first line of the body that is shown, and how many lines of it there is room for.
    pub scroll: usize,
    pub room: usize,
    /// One line for what a key could not do.
    pub notice: Option<String>,
}

impl State {
    pub fn new(cards: Vec<Card>, rows: Vec<Row>, at: usize) -> Self {
        Self {
            cards,
            rows,
            at,
            saved: None,
            told: None,
            fault: None,
            run: None,
            next: None,
            view: View::Verdict,
            scroll: 0,
            room: 1,
            notice: None,
        }
    }

    pub fn card(&self) -> &Card {
        &self.cards[self.at]
    }

    /// Whether every exercise is solved.
    pub fn all_solved(&self) -> bool {
        self.rows.iter().all(|row| row.state == Progress::Solved)
    }

    /// Whether the exercise that is shown was just found right.
    pub fn solved_now(&self) -> bool {
        self.run.is_none()
            && self
                .told
                .as_ref()
                .is_some_and(|told| told.report.accepted())
    }

    /// The next exercise that is not solved: below this one, else from the top.
    pub fn next_unsolved(&self) -> Option<usize> {
        let below = self.at + 1..self.rows.len();
        below
            .chain(0..self.at)
            .find(|&at| self.rows[at].state != Progress::Solved)
    }
}
