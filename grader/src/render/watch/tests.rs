//! What the screen shows in each state, at each size.

use std::collections::BTreeMap;

use super::*;
use crate::contrast::After;
use crate::intake::Intake;
use crate::render::page::{Row, State as Progress};
use crate::report::{Diagnostic, Report, Verdict};
use crate::watch::state::{Card, Order, Phase, Run, Saved, Told, View, What};

const SIZE: Size = Size {
    columns: 80,
    rows: 24,
};

fn state() -> State {
    let slugs = ["01_relay", "02_sum_all", "03_last"];
    let cards = slugs.iter().map(|slug| Card {
        slug: (*slug).to_owned(),
        title: "The till — that never closes".to_owned(),
        file: format!("exercises/{slug}/src/lib.rs"),
        lesson: "Many producers".to_owned(),
        minutes: 30,
        lesson_file: "lessons/04_many_producers.md".to_owned(),
    });
    let rows = slugs.iter().map(|slug| Row {
        slug: (*slug).to_owned(),
        title: "The till — that never closes".to_owned(),
        state: Progress::NotStarted,
    });
    let mut state = State::new(cards.collect(), rows.collect(), 1);
    state.rows[0].state = Progress::Solved;
    state.saved = Some(Saved {
        at: 1,
        intake: Intake::Source("fn f() {}\n".to_owned()),
        untouched: false,
    });
    state
}

fn told(verdict: Verdict) -> State {
    let mut state = state();
    let mut report = Report::not_run("02_sum_all", &BTreeMap::from([("adds".to_owned(), 2)]));
    report.verdict = verdict;
    if verdict == Verdict::CompileError {
        let rendered = (0..40).map(|line| {
            format!(
                "\x1b[31m{line}\x1b[0m 船 → src/lib.rs {}\n",
                "long ".repeat(20)
            )
        });
        report.diagnostics.push(Diagnostic {
            level: "error".to_owned(),
            code: Some("E0382".to_owned()),
            message: "moved".to_owned(),
            line: Some(1),
            rendered: rendered.collect(),
        });
    }
    state.told = Some(Told {
        after: report.accepted().then(|| After {
            facts: Some(Vec::new()),
            question: Some("Why?".to_owned()),
            stretch: None,
        }),
        report,
        source: "fn f() {}\n".to_owned(),
        confirmed: true,
        warning: None,
    });
    state
}

fn all_states() -> Vec<State> {
    let mut states: Vec<State> = [Verdict::CompileError, Verdict::Accepted, Verdict::Deadlock]
        .map(told)
        .into();
    states.push(state());
    let mut list = state();
    list.view = View::List { cursor: 2 };
    let mut help = state();
    help.view = View::Help;
    let mut hints = state();
    hints.view = View::Hints {
        shown: vec!["Look “there”.".to_owned()],
        of: 3,
    };
    let mut fault = state();
    fault.fault = Some("no `cc`".to_owned());
    states.extend([list, help, hints, fault]);
    states
}

fn text(state: &State, size: Size) -> String {
    let look = Look {
        unicode: true,
        colour: false,
        grader: "grader",
    };
    frame(state, size, look).lines.join("\n")
}

#[test]
fn at_no_size_a_line_is_too_wide_or_one_too_many() {
    for state in all_states() {
        for columns in [1, 2, 7, 20, 40, 80, 140] {
            for rows in [1, 2, 3, 4, 5, 10, 16, 24, 50] {
                for unicode in [true, false] {
                    let look = Look {
                        unicode,
                        colour: true,
                        grader: "grader",
                    };
                    let frame = frame(&state, Size { columns, rows }, look);
                    assert_eq!(frame.lines.len(), rows, "{columns}×{rows}");
                    for line in &frame.lines {
                        assert!(
                            cells::columns(line) <= columns,
                            "{columns}×{rows}: {line:?}"
                        );
                        assert!(unicode || line.is_ascii(), "{line:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn without_colour_there_are_letters_only_and_they_tell_the_same() {
    for state in all_states() {
        let shown = text(&state, SIZE);
        assert!(!shown.contains('\x1b'), "{shown:?}");
    }
    assert!(text(&told(Verdict::Deadlock), SIZE).contains("✗ deadlock, 0 of 2 points"));
    assert!(text(&told(Verdict::Accepted), SIZE).contains("✓ solved"));
}

#[test]
fn the_head_says_where_one_is_and_the_foot_what_one_can_do() {
    let shown = text(&state(), SIZE);
    for part in [
        "1 of 3 solved",
        "lesson: Many producers",
        "02_sum_all  The till — that never closes",
        "file: exercises/02_sum_all/src/lib.rs",
        "h hint",
        "? keys",
    ] {
        assert!(shown.contains(part), "no {part} in\n{shown}");
    }
    let small = text(
        &state(),
        Size {
            columns: 40,
            rows: 10,
        },
    );
    assert!(
        small.contains("02_sum_all") && small.contains("q quit"),
        "{small}"
    );
}

#[test]
fn what_does_not_fit_can_be_scrolled_to() {
    let mut state = told(Verdict::CompileError);
    let shown = text(&state, SIZE);
    assert!(
        shown.contains("the compiler refuses") || shown.contains("0 船"),
        "{shown}"
    );
    assert!(shown.contains("↓"), "{shown}");
    state.scroll = usize::MAX;
    let look = Look {
        unicode: true,
        colour: false,
        grader: "grader",
    };
    let end = frame(&state, SIZE, look);
    assert!(end.lines.join("\n").contains("39 船"), "{end:?}");
    assert!(end.lines.join("\n").contains("↑"), "{end:?}");
    assert!(end.scroll > 0 && end.scroll < 1000);
}

#[test]
fn a_file_that_is_the_stub_gets_the_first_steps() {
    let mut state = state();
    state.saved.as_mut().unwrap().untouched = true;
    let shown = text(&state, SIZE);
    assert!(shown.contains("not started"), "{shown}");
    assert!(
        shown.contains("read  lessons/04_many_producers.md (30 min)"),
        "{shown}"
    );
    assert!(
        shown.contains("edit  exercises/02_sum_all/src/lib.rs"),
        "{shown}"
    );
}

#[test]
fn a_run_tells_how_far_it_is_and_the_last_verdict_stays() {
    let mut state = told(Verdict::CompileError);
    let order = Order {
        at: 1,
        intake: Intake::Source(String::new()),
        what: What::Grade,
    };
    state.run = Some(Run {
        order,
        phase: Phase::Simulating { done: 2, total: 5 },
        stopping: false,
        seconds: 3,
    });
    let shown = text(&state, SIZE);
    assert!(
        shown.contains("in the simulation: test 2 of 5 … 3 s"),
        "{shown}"
    );
    assert!(shown.contains("before: ✗ does not compile"), "{shown}");
    assert!(shown.contains("0 船"), "{shown}");
    state.run.as_mut().unwrap().phase = Phase::Confirming(Verdict::Accepted);
    assert!(text(&state, SIZE).contains("it holds in the simulation; now with real threads"));
}

#[test]
fn after_a_pass_the_next_exercise_is_named_and_at_the_end_none() {
    let mut state = told(Verdict::Accepted);
    state.rows[1].state = Progress::Solved;
    let shown = text(&state, SIZE);
    assert!(shown.contains("Enter goes on with 03_last"), "{shown}");
    assert!(shown.contains("a question\n  Why?"), "{shown}");
    state.rows[2].state = Progress::Solved;
    assert!(text(&state, SIZE).contains("All 3 exercises are solved"));
}

#[test]
fn the_cursor_of_the_list_is_always_to_be_seen() {
    let mut state = state();
    for cursor in 0..3 {
        state.view = View::List { cursor };
        let small = text(
            &state,
            Size {
                columns: 40,
                rows: 4,
            },
        );
        let marked = small.lines().find(|line| line.starts_with('>'));
        assert!(
            marked.is_some_and(|line| line.contains(&state.cards[cursor].slug)),
            "{small}"
        );
    }
}
