//! What each event does: the state goes on, and what is to be done outside comes out. Nothing here waits, reads
//! or writes.

use std::sync::Arc;

use check_record::Chart;

use super::keys::Key;
use super::state::{Order, Phase, Run, Saved, State, Told, View, What};
use crate::intake::Intake;
use crate::render::page::State as Progress;
use crate::report::{Report, Verdict};

/// What happens around the screen.
#[derive(Debug)]
pub enum Event {
    Key(Key),
    /// The file of the exercise that is shown, as it was found first, or as it was saved since.
    Saved(Saved),
    /// Another exercise's file was saved.
    SavedElsewhere(usize),
    /// The run has come so far.
    Phase(Phase),
    /// The simulation has its verdict; real threads are still to confirm it.
    Simulated(Box<Report>),
    /// The run is over.
    Ended(Ended),
    /// A page was read that a key asked for, or why it cannot be.
    Read(usize, Result<View, String>),
    /// So many seconds since the run began.
    Clock(u64),
}

/// How a run ended.
#[derive(Debug)]
pub enum Ended {
    Told(Box<Told>),
    Drawn {
        title: String,
        chart: Arc<Chart>,
    },
    /// There is nothing to draw, and why.
    NotDrawn(String),
    /// Everything is there that a verdict needs.
    Prepared,
    /// It was called off.
    Stopped,
    /// The course's fault, or the machine's.
    Fault(String),
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    Start(Order),
    /// Call off what runs.
    Stop,
    /// Look after this exercise's file.
    Follow(usize),
    ReadLesson(usize),
    ReadHint(usize),
    ReadDiff(usize),
    Redraw,
    Suspend,
    Quit,
}

/// Takes an event in.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    match event {
        Event::Key(key) => return super::press::press(state, key),
        Event::Saved(saved) => return save(state, &saved),
        Event::SavedElsewhere(at) => return go_to(state, at),
        Event::Phase(phase) => {
            if let Some(run) = &mut state.run {
                run.phase = phase;
                return stop_unwanted(state);
            }
        }
        Event::Simulated(report) => return simulated(state, *report),
        Event::Ended(ended) => return end(state, ended),
        Event::Read(at, Ok(view)) if at == state.at => open(state, view),
        Event::Read(at, Err(why)) if at == state.at => state.notice = Some(why),
        Event::Read(..) => {}
        Event::Clock(seconds) => {
            if let Some(run) = &mut state.run {
                run.seconds = seconds;
            }
        }
    }
    Vec::new()
}

/// Opens a page at its beginning.
pub(super) fn open(state: &mut State, view: View) {
    state.scroll = 0;
    state.notice = None;
    state.view = view;
}

/// Shows another exercise.
pub(super) fn go_to(state: &mut State, at: usize) -> Vec<Effect> {
    open(state, View::Verdict);
    if at == state.at || at >= state.cards.len() {
        return Vec::new();
    }
    state.at = at;
    state.saved = None;
    state.told = None;
    state.fault = None;
    state.next = None;
    let mut effects = vec![Effect::Follow(at)];
    effects.extend(stop_unwanted(state));
    effects
}

fn save(state: &mut State, saved: &Saved) -> Vec<Effect> {
    if saved.at != state.at || state.saved.as_ref() == Some(saved) {
        return Vec::new();
    }
    let again = state.saved.is_some();
    state.saved = Some(saved.clone());
    state.fault = None;
    // Who saves wants to know, whatever page is open.
    if again {
        open(state, View::Verdict);
    }
    if saved.untouched {
        state.told = None;
        state.next = None;
        state.rows[state.at].state = Progress::NotStarted;
        return match &mut state.run {
            // Reading comes first, and takes as long as building.
            None => order(state, What::Prepare),
            Some(run) if !run.stopping && run.phase != Phase::BuildingKit => {
                run.stopping = true;
                vec![Effect::Stop]
            }
            Some(_) => Vec::new(),
        };
    }
    order(state, What::Grade)
}

/// Has the file that is shown run, as soon as nothing else does.
pub(super) fn order(state: &mut State, what: What) -> Vec<Effect> {
    let Some(saved) = &state.saved else {
        return Vec::new();
    };
    let order = Order {
        at: saved.at,
        intake: saved.intake.clone(),
        what,
    };
    if state.run.is_none() {
        return vec![start(state, order)];
    }
    state.next = Some(order);
    stop_unwanted(state)
}

fn start(state: &mut State, order: Order) -> Effect {
    state.fault = None;
    state.run = Some(Run {
        order: order.clone(),
        phase: Phase::Starting,
        stopping: false,
        seconds: 0,
    });
    Effect::Start(order)
}

/// Calls off a run that nobody waits for any more: but what is built once and for all is built to its end.
fn stop_unwanted(state: &mut State) -> Vec<Effect> {
    let Some(run) = &mut state.run else {
        return Vec::new();
    };
    let elsewhere = run.order.at != state.at;
    if run.stopping || !(elsewhere || state.next.is_some()) {
        return Vec::new();
    }
    let of_use = match run.phase {
        Phase::Starting | Phase::BuildingKit => true,
        Phase::BuildingJudge => !elsewhere,
        Phase::Compiling | Phase::Simulating { .. } | Phase::Confirming(_) => false,
    };
    if of_use {
        return Vec::new();
    }
    run.stopping = true;
    vec![Effect::Stop]
}

/// What the simulation found is shown at once. That it found nothing is only half of a pass.
fn simulated(state: &mut State, report: Report) -> Vec<Effect> {
    let current = is_current(state);
    let Some(run) = &mut state.run else {
        return Vec::new();
    };
    run.phase = Phase::Confirming(report.verdict);
    if current && state.next.is_none() && !report.accepted() {
        let source = match &run.order.intake {
            Intake::Source(source) => source.clone(),
            Intake::Denied(_) => String::new(),
        };
        state.scroll = 0;
        state.told = Some(Told {
            report,
            source,
            after: None,
            confirmed: false,
            warning: None,
        });
    }
    stop_unwanted(state)
}

/// Whether what runs is the file that is shown, as it is now.
fn is_current(state: &State) -> bool {
    match (&state.run, &state.saved) {
        (Some(run), Some(saved)) => saved.at == run.order.at && saved.intake == run.order.intake,
        _ => false,
    }
}

fn end(state: &mut State, ended: Ended) -> Vec<Effect> {
    // The exercise may be another one by now, or the file the stub again.
    let current = is_current(state);
    state.run = None;
    if let Some(next) = state.next.take() {
        return vec![start(state, next)];
    }
    if !current {
        return Vec::new();
    }
    let untouched = state.saved.as_ref().is_some_and(|saved| saved.untouched);
    match ended {
        Ended::Told(told) => {
            state.rows[state.at].state = match told.report.verdict {
                _ if untouched => Progress::NotStarted,
                Verdict::Accepted => Progress::Solved,
                verdict => Progress::Started(Some(verdict)),
            };
            // Who reads what the simulation found already is not moved.
            let same = (state.told.as_ref()).is_some_and(|known| !known.confirmed);
            if !same {
                state.scroll = 0;
            }
            state.told = Some(*told);
        }
        Ended::Drawn { title, chart } => open(state, View::Chart { title, chart }),
        Ended::NotDrawn(why) => state.notice = Some(why),
        Ended::Prepared | Ended::Stopped => {}
        Ended::Fault(why) => state.fault = Some(why),
    }
    Vec::new()
}

#[cfg(test)]
#[path = "update_tests.rs"]
mod tests;
