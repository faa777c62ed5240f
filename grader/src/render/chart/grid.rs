//! One line of columns in characters: lifelines, marks and arrows, each with its column's colour.

use anstyle::{AnsiColor, Style};

use super::super::screen::{BAD, DIM};
use super::line::{Arrow, Draw, Line, Mark};
use super::lives::Life;

const COLOURS: [AnsiColor; 4] = [
    AnsiColor::Cyan,
    AnsiColor::Magenta,
    AnsiColor::Green,
    AnsiColor::Yellow,
];

/// Where the columns stand, and what can be shown.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    pub columns: usize,
    /// Characters from one column to the next.
    pub pitch: usize,
    pub unicode: bool,
}

/// A character and how it looks.
pub type Cell = (char, Style);

impl Grid {
    pub fn width(self) -> usize {
        self.pitch * self.columns.saturating_sub(1) + 1
    }

    /// A line's drawing; `before` is how the lifelines come from above.
    pub fn line(self, line: &Line, before: &[Life]) -> Vec<Cell> {
        if line.draw == Draw::Fold {
            return self.fold(before, &line.after);
        }
        let mut cells = self.lifelines(&line.after);
        for (column, (before, after)) in before.iter().zip(&line.after).enumerate() {
            let lived = matches!(before, Life::Runs | Life::Blocked);
            if lived && *after == Life::Gone {
                cells[self.at(column)] = (self.glyph('▪', '^'), colour(column));
            }
        }
        match &line.draw {
            Draw::Mark { column, mark } => {
                let bad = matches!(mark, Mark::Alarm | Mark::Stuck);
                let style = if bad { BAD } else { colour(*column) };
                cells[self.at(*column)] = (self.mark(*mark), style);
            }
            Draw::Arrow {
                from,
                to,
                label,
                arrow,
            } => {
                self.arrow(&mut cells, (*from, *to), label, *arrow);
            }
            Draw::Fold => {}
        }
        cells
    }

    /// The lifelines alone, as they go on below a line.
    pub fn lifelines(self, lives: &[Life]) -> Vec<Cell> {
        let mut cells = vec![(' ', Style::new()); self.width()];
        for (column, life) in lives.iter().enumerate() {
            let character = match life {
                Life::Unborn | Life::Gone => continue,
                Life::Runs => self.glyph('│', '|'),
                Life::Blocked => self.glyph('┊', ':'),
            };
            cells[self.at(column)] = (character, colour(column));
        }
        cells
    }

    fn fold(self, before: &[Life], after: &[Life]) -> Vec<Cell> {
        let mut cells = vec![(' ', Style::new()); self.width()];
        let lives = |life: &Life| matches!(life, Life::Runs | Life::Blocked);
        for (column, (before, after)) in before.iter().zip(after).enumerate() {
            if lives(before) || lives(after) {
                cells[self.at(column)] = (self.glyph('·', '.'), DIM);
            }
        }
        cells
    }

    fn arrow(self, cells: &mut [Cell], ends: (usize, usize), label: &str, arrow: Arrow) {
        let (from, to) = ends;
        let style = colour(if arrow == Arrow::Spawn { to } else { from });
        let (left, right) = (self.at(from.min(to)), self.at(from.max(to)));
        let late = arrow == Arrow::Late;
        let body = if late {
            self.glyph('╌', '.')
        } else {
            self.glyph('─', '-')
        };
        for (character, cell_style) in &mut cells[left + 1..right] {
            *character = match *character {
                ' ' | '▪' | '^' => body,
                _ => self.glyph('┼', '+'),
            };
            *cell_style = style;
        }
        let rightwards = from < to;
        let turn = |right, left| self.glyph(if rightwards { right } else { left }, '+');
        let head = if rightwards {
            self.glyph('▶', '>')
        } else {
            self.glyph('◀', '<')
        };
        let (start, end) = match arrow {
            Arrow::Spawn => (turn('├', '┤'), turn('┐', '┌')),
            Arrow::Join => (turn('└', '┘'), turn('┤', '├')),
            Arrow::Message => (self.mark(Mark::Send), head),
            Arrow::Late if matches!(cells[self.at(from)].0, ' ' | '▪' | '^') => (body, head),
            Arrow::Late => (turn('├', '┤'), head),
        };
        cells[self.at(from)] = (start, style);
        cells[self.at(to)] = (end, style);
        // The number stands in the gap beside the sender.
        let gap = if rightwards { left } else { right - self.pitch };
        if self.pitch >= label.len() + 4 {
            for (cell, character) in cells[gap + 2..].iter_mut().zip(label.chars()) {
                *cell = (character, style);
            }
        }
    }

    fn mark(self, mark: Mark) -> char {
        match mark {
            Mark::Small => self.glyph('•', 'o'),
            Mark::Send => self.glyph('●', '*'),
            Mark::Wait => self.glyph('○', '?'),
            Mark::End => self.glyph('▪', '^'),
            Mark::Alarm => '!',
            Mark::Stuck => self.glyph('✗', 'X'),
        }
    }

    fn at(self, column: usize) -> usize {
        column * self.pitch
    }

    fn glyph(self, yes: char, no: char) -> char {
        if self.unicode { yes } else { no }
    }
}

/// A column's colour; the main thread has the terminal's own.
pub fn colour(column: usize) -> Style {
    match column.checked_sub(1) {
        None => Style::new(),
        Some(index) => COLOURS[index % COLOURS.len()].on_default(),
    }
}
