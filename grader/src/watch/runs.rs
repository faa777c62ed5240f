//! Runs what is ordered, one order at a time, in a thread of its own that can be called off.

use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Result, anyhow};

use super::Input;
use super::hook;
use super::state::{Order, Phase, Told, What};
use super::update::{Ended, Event};
use crate::build::Tools;
use crate::contrast;
use crate::course::{Course, Exercise};
use crate::events;
use crate::grading::combine::CaseResult;
use crate::grading::{Depth, Grader, Task};
use crate::intake::Intake;
use crate::parallel;
use crate::process::interrupt::{self, Interrupted};
use crate::report::Report;
use crate::store::{self, Progress, verdicts};
use crate::toolchain::{Kit, Rustc};

/// What runs have in common.
#[derive(Clone)]
pub struct Runner {
    course: Arc<Course>,
    /// Found and built by the first run.
    tools: Arc<Mutex<Option<Tools>>>,
    inbox: Sender<Input>,
}

impl Runner {
    pub fn new(course: Arc<Course>, inbox: Sender<Input>) -> Self {
        Self {
            course,
            tools: Arc::default(),
            inbox,
        }
    }

    /// Starts a run. The one before is over: it has said so.
    pub fn start(&self, order: Order) {
        interrupt::renew();
        let runner = self.clone();
        thread::spawn(move || {
            let ended = panic::catch_unwind(AssertUnwindSafe(|| runner.run(&order)));
            let ended = ended.unwrap_or_else(|_| Err(anyhow!(hook::said())));
            let ended = ended.unwrap_or_else(|error| {
                if error.is::<Interrupted>() {
                    Ended::Stopped
                } else {
                    Ended::Fault(format!("{error:#}"))
                }
            });
            runner.tell(Event::Ended(ended));
        });
    }

    fn tell(&self, event: Event) {
        // Nobody listens any more: the grader is about to end.
        let _ = self.inbox.send(Input::Event(event));
    }

    fn run(&self, order: &Order) -> Result<Ended> {
        let exercise = &self.course.exercises[order.at];
        let events = |event: &events::Event<'_>| {
            if let events::Event::Simulated { report } = event {
                self.tell(Event::Simulated(Box::new((*report).clone())));
            } else if let Some(phase) = phase(event) {
                self.tell(Event::Phase(phase));
            }
        };
        let grader = Grader {
            tools: self.tools(&events)?,
            store: store::root(&self.course.root),
            remembers: order.what == What::Grade && verdicts::are_trusted(),
            events: &events,
            workers: parallel::workers(),
        };
        if order.what == What::Prepare {
            if let Some(hidden) = exercise.hidden() {
                grader.judge(exercise, &hidden)?;
            }
            return Ok(Ended::Prepared);
        }
        let task = Task {
            exercise,
            intake: order.intake.clone(),
            again: true,
            depth: Depth::Whole,
        };
        if order.what == What::Draw {
            return draw(&grader, &task);
        }
        let report = grader.grade(&task)?;
        let warning = self.record(&report);
        Ok(Ended::Told(Box::new(told(
            exercise,
            report,
            &order.intake,
            warning,
        )?)))
    }

    fn tools(&self, events: events::Events<'_>) -> Result<Tools> {
        let mut tools = self.tools.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(tools) = &*tools {
            return Ok(tools.clone());
        }
        let rustc = Rustc::find()?;
        let kit = Kit::ready(&rustc, || events(&events::Event::BuildingKit))?;
        Ok(tools.insert(Tools { rustc, kit }).clone())
    }

    /// Saves a verdict; what keeps it from being saved.
    fn record(&self, report: &Report) -> Option<String> {
        let (mut progress, warning) = Progress::load(&self.course.root);
        let saved = progress.record(report);
        let unsaved = saved
            .err()
            .map(|error| format!("progress is not saved: {error:#}"));
        unsaved.or(warning)
    }
}

fn told(
    exercise: &Exercise,
    report: Report,
    intake: &Intake,
    warning: Option<String>,
) -> Result<Told> {
    let source = match intake {
        Intake::Source(source) => source.clone(),
        Intake::Denied(_) => String::new(),
    };
    let after = report
        .accepted()
        .then(|| contrast::after(exercise, &source));
    Ok(Told {
        report,
        after: after.transpose()?,
        source,
        confirmed: true,
        warning,
    })
}

/// One run of a source as a chart: that of the first case that can be drawn.
fn draw(grader: &Grader<'_>, task: &Task<'_>) -> Result<Ended> {
    let Intake::Source(source) = &task.intake else {
        return Ok(Ended::NotDrawn("there is no program to draw".to_owned()));
    };
    let all = match grader.replay(task, source, 0, &|_| true)? {
        Ok(all) => all,
        Err(why) => return Ok(Ended::NotDrawn(why)),
    };
    let drawn = all.into_iter().find_map(|(case, result)| {
        let chart = match result {
            CaseResult::Passed(seen) => seen.chart,
            CaseResult::Failed(failure) => failure.chart,
            CaseResult::NotRun(_) => None,
        };
        Some((case.function.replace('_', " "), chart?))
    });
    Ok(match drawn {
        Some((title, chart)) => Ended::Drawn {
            title,
            chart: Arc::new(chart),
        },
        None => Ended::NotDrawn("no run came to an end that could be drawn".to_owned()),
    })
}

/// How far a run is, where the event tells.
fn phase(event: &events::Event<'_>) -> Option<Phase> {
    Some(match event {
        events::Event::BuildingKit => Phase::BuildingKit,
        events::Event::BuildingJudge { .. } => Phase::BuildingJudge,
        events::Event::Compiling { .. } => Phase::Compiling,
        events::Event::Tested { done, total, .. } => Phase::Simulating {
            done: *done,
            total: *total,
        },
        events::Event::Started { .. }
        | events::Event::Simulated { .. }
        | events::Event::Finished { .. } => return None,
    })
}
