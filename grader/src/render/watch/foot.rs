//! The lower lines: what is left to see, and which keys there are.

use crate::render::cells;
use crate::render::screen::{BOLD, Screen};
use crate::watch::state::{State, View};

/// How many lines of the body are not to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub above: usize,
    pub below: usize,
}

/// Where the rest is.
pub fn more(part: Part, screen: Screen) -> String {
    let (up, down) = (screen.glyph("↑", "up"), screen.glyph("↓", "down"));
    match part {
        Part { above: 0, below: 0 } => String::new(),
        Part { above, below: 0 } => format!("{up} {above} more"),
        Part { above: 0, below } => format!("{down} {below} more"),
        Part { above, below } => format!("{up} {above}  {down} {below} more"),
    }
}

/// As many keys as fit, those first that help most now.
pub fn keys(state: &State, part: Part, roomy: bool, columns: usize, screen: Screen) -> String {
    const GAP: usize = 2;
    let last = ("?", "keys");
    let mut line = String::new();
    if !roomy && part.below > 0 {
        line = format!("{}  ", more(part, screen));
    }
    let room = columns.saturating_sub(cells::columns(&shown(last)) + GAP);
    for key in offered(state) {
        let shown = shown(*key);
        if cells::columns(&line) + cells::columns(&shown) <= room {
            line += &shown;
            line += &" ".repeat(GAP);
        }
    }
    line + &shown(last)
}

fn shown((key, does): (&str, &str)) -> String {
    format!("{BOLD}{key}{BOLD:#} {does}")
}

/// The first of them only as long as there is a next exercise.
const SOLVED: [(&str, &str); 9] = [
    ("Enter", "go on"),
    ("q", "quit"),
    ("d", "compare"),
    ("c", "chart"),
    ("l", "lesson"),
    ("a", "all"),
    ("n", "next"),
    ("p", "previous"),
    ("r", "run"),
];

fn offered(state: &State) -> &'static [(&'static str, &'static str)] {
    match state.view {
        View::Verdict if state.solved_now() && !state.all_solved() => &SOLVED,
        View::Verdict if state.solved_now() => &SOLVED[1..],
        View::Verdict => &[
            ("h", "hint"),
            ("q", "quit"),
            ("l", "lesson"),
            ("c", "chart"),
            ("n", "next"),
            ("p", "previous"),
            ("a", "all"),
            ("r", "run again"),
        ],
        View::Hints { .. } => &[("q", "back"), ("h", "one more"), ("space", "down")],
        View::List { .. } => &[("Enter", "go there"), ("q", "back"), ("arrows", "choose")],
        View::Lesson(_) | View::Chart { .. } | View::Diff { .. } | View::Help => {
            &[("q", "back"), ("space", "down"), ("b", "up"), ("g", "top")]
        }
    }
}
