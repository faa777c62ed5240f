//! What each key does.

use std::sync::Arc;

use super::keys::Key;
use super::state::{State, View, What};
use super::update::{Effect, go_to, open, order};
use crate::report::Verdict;

/// Takes a key in.
pub fn press(state: &mut State, key: Key) -> Vec<Effect> {
    state.notice = None;
    match key {
        Key::Interrupt => return vec![Effect::Quit],
        Key::Suspend => return suspend(state),
        Key::Redraw => return vec![Effect::Redraw],
        Key::Escape => open(state, View::Verdict),
        Key::Enter => return enter(state),
        Key::Up | Key::Char('k') => up(state, 1),
        Key::Down | Key::Char('j') => down(state, 1),
        Key::PageUp | Key::Char('b') => up(state, state.room.saturating_sub(1).max(1)),
        Key::PageDown | Key::Char(' ') => down(state, state.room.saturating_sub(1).max(1)),
        Key::Home | Key::Char('g') => up(state, usize::MAX),
        Key::End | Key::Char('G') => down(state, usize::MAX),
        Key::Char(letter) => return letter_key(state, letter),
    }
    Vec::new()
}

fn letter_key(state: &mut State, letter: char) -> Vec<Effect> {
    let at = state.at;
    match letter {
        // In a page it is the way back, as in a pager.
        'q' => match state.view {
            View::Verdict => return vec![Effect::Quit],
            _ => open(state, View::Verdict),
        },
        'h' => return vec![Effect::ReadHint(at)],
        'l' => return vec![Effect::ReadLesson(at)],
        'c' => return chart(state),
        'd' => return diff(state),
        'n' if at + 1 < state.cards.len() => return go_to(state, at + 1),
        'n' => say(state, "this is the last exercise"),
        'p' if at > 0 => return go_to(state, at - 1),
        'p' => say(state, "this is the first exercise"),
        'a' => {
            open(state, View::List { cursor: at });
        }
        'r' => return run_again(state),
        '?' => open(state, View::Help),
        _ => {}
    }
    Vec::new()
}

/// What runs must not go on behind the back of somebody who does other things; it begins anew afterwards.
fn suspend(state: &mut State) -> Vec<Effect> {
    let mut effects = Vec::new();
    if let Some(run) = &mut state.run
        && !run.stopping
    {
        run.stopping = true;
        let order = run.order.clone();
        state.next.get_or_insert(order);
        effects.push(Effect::Stop);
    }
    effects.push(Effect::Suspend);
    effects
}

fn say(state: &mut State, text: &str) {
    state.notice = Some(text.to_owned());
}

fn enter(state: &mut State) -> Vec<Effect> {
    match state.view {
        View::List { cursor } => return go_to(state, cursor),
        View::Verdict if state.solved_now() => {
            if let Some(next) = state.next_unsolved() {
                return go_to(state, next);
            }
            open(state, View::List { cursor: state.at });
        }
        View::Verdict => {}
        _ => open(state, View::Verdict),
    }
    Vec::new()
}

fn run_again(state: &mut State) -> Vec<Effect> {
    open(state, View::Verdict);
    match &state.saved {
        None => Vec::new(),
        // Who asks for it wants to see the stub run, too.
        Some(_) => order(state, What::GradeAnew),
    }
}

/// The chart of what the verdict is about; else one is drawn.
fn chart(state: &mut State) -> Vec<Effect> {
    if let Some(told) = &state.told {
        let report = &told.report;
        if matches!(report.verdict, Verdict::CompileError | Verdict::Denied) {
            say(
                state,
                "there is no run to draw: the program was not started",
            );
            return Vec::new();
        }
        if let Some((title, chart)) = crate::render::report::drawable(report) {
            let chart = Arc::new(chart.clone());
            open(state, View::Chart { title, chart });
            return Vec::new();
        }
    }
    if state.run.is_some() {
        say(state, "the run is not over yet");
        return Vec::new();
    }
    order(state, What::Draw)
}

fn diff(state: &mut State) -> Vec<Effect> {
    if state.solved_now() {
        return vec![Effect::ReadDiff(state.at)];
    }
    say(
        state,
        "the reference solution can be compared once this is solved",
    );
    Vec::new()
}

fn up(state: &mut State, lines: usize) {
    match &mut state.view {
        View::List { cursor } => *cursor = cursor.saturating_sub(lines),
        _ => state.scroll = state.scroll.saturating_sub(lines),
    }
}

/// The drawing knows where the end is, and corrects what goes beyond it.
fn down(state: &mut State, lines: usize) {
    let last = state.cards.len().saturating_sub(1);
    match &mut state.view {
        View::List { cursor } => *cursor = cursor.saturating_add(lines).min(last),
        _ => state.scroll = state.scroll.saturating_add(lines),
    }
}
