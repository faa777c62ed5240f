//! The screen of `watch`: from a state and a size to lines, and nothing else.

mod body;
mod foot;
mod head;

use super::cells;
use super::screen::{DIM, Screen};
use crate::watch::state::State;
use crate::watch::terminal::Size;

/// What the terminal can show, and what is typed into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    pub unicode: bool,
    pub colour: bool,
    /// What is typed in front of the grader's own words.
    pub grader: &'static str,
}

/// A drawing, and what of the state it had to correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// As many as there are rows at most, none of them wider than the terminal.
    pub lines: Vec<String>,
    pub scroll: usize,
    /// How many lines of the body there is room for.
    pub room: usize,
}

/// Rows from which there is room for all lines of the head, and for rules.
const ROOMY: usize = 16;

/// Text in longer lines is hard to read.
const WIDEST_TEXT: usize = 100;

/// Draws the whole screen.
pub fn frame(state: &State, size: Size, look: Look) -> Frame {
    let screen = Screen {
        width: size.columns.min(WIDEST_TEXT),
        unicode: look.unicode,
    };
    let roomy = size.rows >= ROOMY;
    let mut lines = head::lines(state, size.columns, roomy, screen);
    // What was found comes first: of a very small terminal it gets at least half.
    lines.truncate(size.rows.div_ceil(2));
    let foot = usize::from(size.rows > 3) + usize::from(roomy);
    let room = size.rows.saturating_sub(lines.len() + foot);

    let body = screen.plain(&body::text(state, look.grader, screen));
    let body = if roomy {
        &body
    } else {
        body.trim_start_matches('\n')
    };
    let body = cells::folded(body, size.columns);
    let scroll = state.scroll.min(body.len().saturating_sub(room));
    let scroll = body::at_cursor(state, scroll, room);
    let shown = scroll..body.len().min(scroll + room);
    let part = foot::Part {
        above: shown.start,
        below: body.len() - shown.end,
    };
    lines.extend_from_slice(&body[shown]);
    lines.resize(size.rows - foot, String::new());
    if roomy {
        lines.push(rule(&foot::more(part, screen), size.columns, screen));
    }
    if foot > 0 {
        lines.push(foot::keys(state, part, roomy, size.columns, screen));
    }
    let end = screen.glyph("…", "...");
    let finished = |line: String| {
        let line = cells::cut(&screen.plain(&line), size.columns, end);
        if look.colour {
            line
        } else {
            anstream::adapter::strip_str(&line).to_string()
        }
    };
    Frame {
        lines: lines.into_iter().map(finished).collect(),
        scroll,
        room,
    }
}

/// A line across the screen, with words in it.
fn rule(words: &str, columns: usize, screen: Screen) -> String {
    let dash = screen.glyph("─", "-");
    let words = if words.is_empty() {
        String::new()
    } else {
        format!(" {words} ")
    };
    let rest = columns.saturating_sub(cells::columns(&words) + 2);
    format!("{DIM}{}{words}{}{DIM:#}", dash.repeat(rest), dash.repeat(2))
}

#[cfg(test)]
mod tests;
