//! A chart ready to be drawn: columns, and lines with what each column shows in them.

use std::collections::BTreeSet;

use check_record::Chart;
use textwrap::core::display_width;

use super::Rows;
use super::columns::{self, Column};
use super::counts::{Counts, number};
use super::drawing::Drawing;
use super::fold::{self, Item};
use super::lives::Life;
use super::names::Names;
use super::stuck::{self, STUCK_SHOWN, Stuck};
use super::{rows, sound, telling};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub columns: Vec<Column>,
    pub lines: Vec<Line>,
    /// What is not in the picture.
    pub notes: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line of source: `12`, or `8→13` from sender to receiver.
    pub source: String,
    /// The clock, where it has moved.
    pub time: String,
    pub draw: Draw,
    pub words: String,
    /// The same where there is little room.
    pub short: String,
    /// How each column's lifeline goes on below.
    pub after: Vec<Life>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Draw {
    Mark {
        column: usize,
        mark: Mark,
    },
    Arrow {
        from: usize,
        to: usize,
        label: String,
        arrow: Arrow,
    },
    Fold,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Small,
    Send,
    Wait,
    End,
    Alarm,
    Stuck,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// The column begins, or ends, where the line turns.
    Spawn,
    Join,
    Message,
    /// A message that had been in the channel for a while.
    Late,
}

impl Line {
    /// Whether it is about a column.
    pub fn tells_of(&self, wanted: usize) -> bool {
        match self.draw {
            Draw::Mark { column, .. } => column == wanted,
            Draw::Arrow { from, to, .. } => from == wanted || to == wanted,
            Draw::Fold => false,
        }
    }

    /// Whether it shows what went wrong.
    pub fn alarms(&self) -> bool {
        matches!(
            self.draw,
            Draw::Mark {
                mark: Mark::Alarm | Mark::Stuck,
                ..
            }
        )
    }
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

    /// `most` columns at most.
    pub fn of(chart: &Chart, which: Rows, most: usize) -> Self {
        let events = sound::events(chart);
        let names = Names::of(chart);
        let stuck = stuck::of(chart, &events);
        let mut rows = rows::of(&events);
        // At the end of the picture, the mark below is enough.
        while rows
            .pop_if(|row| stuck.iter().any(|stuck| stuck.event == row.first))
            .is_some()
        {}
        let choice = match which {
            Rows::Everything => fold::everything(&rows, chart),
            Rows::Telling => telling::choose(&rows, &stuck, &events),
        };
        let shown = &stuck[..stuck.len().min(STUCK_SHOWN)];
        let appear = appear(&choice.items, shown, chart);
        let columns = columns::of(&appear, chart, &names, most);
        let mut drawing = Drawing::new(chart, &columns, &events, &names);
        let mut lines: Vec<Line> = choice.items.iter().map(|item| drawing.line(item)).collect();
        lines.extend(drawing.for_ever(shown, &stuck, chart));
        let hidden = if which == Rows::Everything {
            let shown: usize = columns.iter().map(|column| column.threads.len()).sum();
            chart.threads.len().saturating_sub(shown)
        } else {
            0
        };
        Self {
            notes: notes(&choice.left_out, hidden, chart.omitted),
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

fn notes(left_out: &Counts, hidden: usize, omitted: u64) -> Vec<String> {
    let mut notes = Vec::new();
    if left_out.total() > 0 {
        notes.push(format!("not shown: {}", left_out.text()));
    }
    if hidden > 0 {
        notes.push(format!("not shown: {}", number(hidden, "thread")));
    }
    if let Ok(omitted @ 1..) = usize::try_from(omitted) {
        notes.push(format!(
            "not kept: {} in the middle",
            number(omitted, "event")
        ));
    }
    notes
}
