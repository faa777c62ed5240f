//! What each event does to the state, and what is done then.

use std::collections::BTreeMap;

use super::*;
use crate::render::page::Row;
use crate::report::Report;
use crate::watch::state::Card;

fn state() -> State {
    let card = |number: u32| Card {
        slug: format!("0{number}_x{number}"),
        title: String::new(),
        file: String::new(),
        lesson: String::new(),
        minutes: 0,
        lesson_file: String::new(),
    };
    let row = |number: u32| Row {
        slug: format!("0{number}_x{number}"),
        title: String::new(),
        state: Progress::NotStarted,
    };
    State::new((1..4).map(card).collect(), (1..4).map(row).collect(), 0)
}

fn source(text: &str) -> Intake {
    Intake::Source(text.to_owned())
}

fn saved(at: usize, text: &str) -> Event {
    Event::Saved(Saved {
        at,
        intake: source(text),
        untouched: text == "stub",
    })
}

fn order_of(at: usize, text: &str, what: What) -> Order {
    Order {
        at,
        intake: source(text),
        what,
    }
}

fn start_of(at: usize, text: &str) -> Effect {
    Effect::Start(order_of(at, text, What::Grade))
}

fn told(verdict: Verdict) -> Event {
    let report = Report {
        verdict,
        ..Report::not_run("01_x1", &BTreeMap::new())
    };
    Event::Ended(Ended::Told(Box::new(Told {
        report,
        source: String::new(),
        after: None,
        confirmed: true,
        warning: None,
    })))
}

fn key(letter: char) -> Event {
    Event::Key(Key::Char(letter))
}

/// What is done after all of these.
fn after(state: &mut State, events: impl IntoIterator<Item = Event>) -> Vec<Effect> {
    events
        .into_iter()
        .flat_map(|event| update(state, event))
        .collect()
}

#[test]
fn a_file_that_was_edited_is_run_and_a_stub_is_not() {
    let mut state = state();
    let prepare = Effect::Start(order_of(0, "stub", What::Prepare));
    assert_eq!(after(&mut state, [saved(0, "stub")]), [prepare]);
    after(&mut state, [Event::Ended(Ended::Prepared)]);
    assert_eq!(after(&mut state, [saved(0, "a")]), [start_of(0, "a")]);
    assert_eq!(after(&mut state, [saved(0, "a")]), []);
    after(&mut state, [told(Verdict::Deadlock)]);
    assert_eq!(
        state.rows[0].state,
        Progress::Started(Some(Verdict::Deadlock))
    );
    assert!(state.told.is_some() && state.run.is_none());
}

#[test]
fn a_save_during_a_run_calls_it_off_and_starts_anew() {
    let mut state = state();
    let phase = Event::Phase(Phase::Compiling);
    assert_eq!(
        after(&mut state, [saved(0, "a"), phase]),
        [start_of(0, "a")]
    );
    assert_eq!(after(&mut state, [saved(0, "b")]), [Effect::Stop]);
    // Two more saves before the first run is gone: only the last one counts.
    assert_eq!(after(&mut state, [saved(0, "c"), saved(0, "d")]), []);
    let stopped = Event::Ended(Ended::Stopped);
    assert_eq!(after(&mut state, [stopped]), [start_of(0, "d")]);
}

#[test]
fn a_save_waits_for_what_is_being_prepared_for_it() {
    let mut state = state();
    let phase = Event::Phase(Phase::BuildingJudge);
    after(&mut state, [saved(0, "stub"), phase]);
    assert_eq!(after(&mut state, [saved(0, "a")]), []);
    let prepared = Event::Ended(Ended::Prepared);
    assert_eq!(after(&mut state, [prepared]), [start_of(0, "a")]);
}

#[test]
fn a_verdict_on_what_was_saved_over_is_not_shown() {
    let mut state = state();
    let phase = Event::Phase(Phase::Compiling);
    after(&mut state, [saved(0, "a"), phase, saved(0, "b")]);
    assert_eq!(
        after(&mut state, [told(Verdict::Accepted)]),
        [start_of(0, "b")]
    );
    assert!(state.told.is_none());
    assert_eq!(state.rows[0].state, Progress::NotStarted);
}

#[test]
fn what_the_simulation_found_is_shown_before_the_run_is_over() {
    let report = |verdict| {
        let Event::Ended(Ended::Told(told)) = told(verdict) else {
            unreachable!();
        };
        Event::Simulated(Box::new(told.report))
    };
    let mut state = state();
    after(&mut state, [saved(0, "a"), report(Verdict::Accepted)]);
    // Real threads may still disagree.
    assert!(state.told.is_none() && state.run.is_some());
    after(&mut state, [report(Verdict::WrongAnswer)]);
    assert!(!state.told.as_ref().unwrap().confirmed);
    assert_eq!(state.rows[0].state, Progress::NotStarted);
    // Who has scrolled meanwhile stays there.
    state.scroll = 3;
    after(&mut state, [told(Verdict::WrongAnswer)]);
    assert!(state.told.as_ref().unwrap().confirmed);
    assert_eq!(state.scroll, 3);
    // What was saved over is not shown any more.
    assert_eq!(
        after(&mut state, [saved(0, "b"), saved(0, "c")]),
        [start_of(0, "b")]
    );
    assert_eq!(
        after(&mut state, [report(Verdict::Deadlock)]),
        [Effect::Stop]
    );
    assert_eq!(state.told.unwrap().report.verdict, Verdict::WrongAnswer);
}

#[test]
fn what_is_built_once_is_built_to_its_end() {
    let mut state = state();
    after(&mut state, [saved(0, "a")]);
    for phase in [Phase::BuildingKit, Phase::BuildingJudge] {
        assert_eq!(after(&mut state, [Event::Phase(phase), saved(0, "b")]), []);
    }
    // Then the old source need not be graded any more.
    assert_eq!(
        after(&mut state, [Event::Phase(Phase::Compiling)]),
        [Effect::Stop]
    );
    let stopped = Event::Ended(Ended::Stopped);
    assert_eq!(after(&mut state, [stopped]), [start_of(0, "b")]);
}

#[test]
fn another_exercise_calls_off_what_is_only_for_this_one() {
    for (phase, effects) in [
        (Phase::BuildingKit, vec![Effect::Follow(1)]),
        (Phase::BuildingJudge, vec![Effect::Follow(1), Effect::Stop]),
        (
            Phase::Confirming(Verdict::Accepted),
            vec![Effect::Follow(1), Effect::Stop],
        ),
    ] {
        let mut state = state();
        after(&mut state, [saved(0, "a"), Event::Phase(phase)]);
        assert_eq!(after(&mut state, [key('n')]), effects, "{phase:?}");
        assert_eq!(after(&mut state, [saved(1, "x")]), []);
        let stopped = Event::Ended(Ended::Stopped);
        assert_eq!(after(&mut state, [stopped]), [start_of(1, "x")]);
    }
}

#[test]
fn a_key_runs_it_again_even_during_a_run() {
    let mut state = state();
    after(&mut state, [saved(0, "a"), told(Verdict::Deadlock)]);
    let anew = Effect::Start(order_of(0, "a", What::GradeAnew));
    assert_eq!(
        after(&mut state, [key('r')]).as_slice(),
        std::slice::from_ref(&anew)
    );
    after(&mut state, [Event::Phase(Phase::Compiling)]);
    assert_eq!(after(&mut state, [key('r')]), [Effect::Stop]);
    let stopped = Event::Ended(Ended::Stopped);
    assert_eq!(after(&mut state, [stopped]), [anew]);
}

#[test]
fn the_stub_put_back_stops_the_run_and_forgets_the_verdict() {
    let mut state = state();
    after(
        &mut state,
        [saved(0, "a"), told(Verdict::Deadlock), saved(0, "b")],
    );
    assert_eq!(after(&mut state, [saved(0, "stub")]), [Effect::Stop]);
    assert_eq!(after(&mut state, [told(Verdict::Accepted)]), []);
    assert!(state.told.is_none());
    assert_eq!(state.rows[0].state, Progress::NotStarted);
}

#[test]
fn a_save_shows_the_verdict_whatever_page_is_open() {
    let mut state = state();
    after(&mut state, [saved(0, "a"), key('a')]);
    assert!(matches!(state.view, View::List { .. }));
    after(&mut state, [saved(0, "b")]);
    assert!(matches!(state.view, View::Verdict));
}

#[test]
fn a_save_elsewhere_goes_there() {
    let mut state = state();
    assert_eq!(
        after(&mut state, [Event::SavedElsewhere(2)]),
        [Effect::Follow(2)]
    );
    assert_eq!(state.at, 2);
    // A late look at the file before is none at this one.
    assert_eq!(after(&mut state, [saved(0, "a")]), []);
    assert_eq!(after(&mut state, [saved(2, "a")]), [start_of(2, "a")]);
}

#[test]
fn after_a_pass_enter_goes_on_to_what_is_not_solved() {
    let mut state = state();
    state.rows[1].state = Progress::Solved;
    after(&mut state, [saved(0, "a")]);
    assert_eq!(after(&mut state, [Event::Key(Key::Enter)]), []);
    after(&mut state, [told(Verdict::Accepted)]);
    assert_eq!(
        after(&mut state, [Event::Key(Key::Enter)]),
        [Effect::Follow(2)]
    );
}

#[test]
fn the_list_is_walked_with_arrows() {
    let mut state = state();
    let keys = [
        key('a'),
        Event::Key(Key::Down),
        Event::Key(Key::End),
        Event::Key(Key::Up),
    ];
    after(&mut state, keys);
    assert_eq!(
        after(&mut state, [Event::Key(Key::Enter)]),
        [Effect::Follow(1)]
    );
}

#[test]
fn q_closes_a_page_and_then_the_program_and_ctrl_c_always_ends_it() {
    let mut state = state();
    assert_eq!(after(&mut state, [key('?'), key('q')]), []);
    assert_eq!(after(&mut state, [key('q')]), [Effect::Quit]);
    assert_eq!(
        after(&mut state, [key('?'), Event::Key(Key::Interrupt)]),
        [Effect::Quit]
    );
}

#[test]
fn a_page_that_comes_too_late_is_not_shown() {
    let mut state = state();
    assert_eq!(after(&mut state, [key('l')]), [Effect::ReadLesson(0)]);
    let lesson = || Ok(View::Lesson("text".to_owned()));
    after(&mut state, [key('n'), Event::Read(0, lesson())]);
    assert!(matches!(state.view, View::Verdict));
    after(&mut state, [Event::Read(1, lesson())]);
    assert!(matches!(state.view, View::Lesson(_)));
    after(&mut state, [Event::Read(1, Err("none here".to_owned()))]);
    assert_eq!(state.notice.as_deref(), Some("none here"));
}

#[test]
fn a_fault_is_told_and_gone_with_the_next_run() {
    let mut state = state();
    after(
        &mut state,
        [
            saved(0, "a"),
            Event::Ended(Ended::Fault("no rustc".to_owned())),
        ],
    );
    assert_eq!(state.fault.as_deref(), Some("no rustc"));
    after(&mut state, [key('r')]);
    assert_eq!(state.fault, None);
}

#[test]
fn a_suspended_run_begins_anew_when_the_program_is_continued() {
    let mut state = state();
    after(&mut state, [saved(0, "a"), Event::Phase(Phase::Compiling)]);
    assert_eq!(
        after(&mut state, [Event::Key(Key::Suspend)]),
        [Effect::Stop, Effect::Suspend]
    );
    let stopped = Event::Ended(Ended::Stopped);
    assert_eq!(after(&mut state, [stopped]), [start_of(0, "a")]);
}
