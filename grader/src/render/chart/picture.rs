//! A chart ready to be drawn: columns, and lines with what each column shows in them.

use std::collections::BTreeSet;

use check_record::Chart;
use textwrap::core::display_width;

use super::Rows;
use super::columns::{self, Column};
use super::counts::{Counts, number};
use super::drawing::Drawing;
use super::fold::{self, Item};
use super::line::{Arrow, Draw, Line};
use super::names::Names;
use super::stuck::{self, Stuck};
use super::{rows, sound, telling};

/// How much of a chart fits.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub columns: usize,
    /// Threads that wait for ever, with a line of their own.
    pub stuck: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub columns: Vec<Column>,
    pub lines: Vec<Line>,
    /// What is not in the picture.
    pub notes: Vec<String>,
}

impl Picture {
    /// Each line's words in so much room: the short form where need be, and of messages in all lines alike.
    pub fn words(&self, room: usize) -> Vec<&str> {
        let long = |line: &Line| display_width(&line.words) > room;
        let passes = |line: &Line| {
            matches!(
                line.draw,
                Draw::Arrow {
                    arrow: Arrow::Message,
                    ..
                }
            )
        };
        let short_passes = self.lines.iter().any(|line| passes(line) && long(line));
        let mut words = Vec::new();
        for line in &self.lines {
            let short = long(line) || passes(line) && short_passes;
            words.push(if short { &*line.short } else { &*line.words });
        }
        words
    }

    /// No larger than `size`.
    pub fn of(chart: &Chart, which: Rows, size: Size) -> Self {
        let events = sound::events(chart);
        let names = Names::of(chart);
        let stuck = stuck::of(chart, &events);
        let mut rows = rows::of(&events);
        // At the end of the picture, the mark below is enough.
        while rows
            .pop_if(|row| stuck.iter().any(|stuck| stuck.event == row.first))
            .is_some()
        {}
        let shown = &stuck[..stuck.len().min(size.stuck)];
        let choice = match which {
            Rows::Everything => fold::everything(&rows, chart),
            Rows::Telling => telling::choose(&rows, &stuck, shown, chart, &events),
        };
        let appear = appear(&choice.items, shown, chart);
        let columns = columns::of(&appear, shown, chart, &names, size.columns);
        let mut drawing = Drawing::new(chart, &columns, &events, &names);
        let mut lines = drawing.lines(&choice.items);
        lines.extend(drawing.for_ever(shown, &stuck));
        let hidden = if which == Rows::Everything {
            let shown: usize = columns.iter().map(|column| column.threads.len()).sum();
            chart.threads.len().saturating_sub(shown)
        } else {
            0
        };
        Self {
            notes: notes(&choice.left_out, hidden),
            columns,
            lines,
        }
    }
}

/// The threads that are seen to do something, and the main thread.
fn appear(items: &[Item<'_>], stuck: &[Stuck], chart: &Chart) -> BTreeSet<usize> {
    let acting = items.iter().flat_map(|item| match item {
        Item::Row(row) => [Some(row.thread), row.act.partner()],
        Item::Fold { .. } => [None, None],
    });
    let stuck = stuck.iter().map(|stuck| Some(stuck.thread));
    let main = (!chart.threads.is_empty()).then_some(0);
    acting.chain(stuck).chain([main]).flatten().collect()
}

fn notes(left_out: &Counts, hidden: usize) -> Vec<String> {
    let mut notes = Vec::new();
    if left_out.total() > 0 {
        notes.push(format!("not shown: {}", left_out.text()));
    }
    if hidden > 0 {
        notes.push(format!("not shown: {}", number(hidden, "thread")));
    }
    notes
}
