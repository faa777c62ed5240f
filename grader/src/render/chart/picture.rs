//! A chart ready to be drawn: columns, and lines with what each column shows in them.

use std::collections::{BTreeSet, HashMap};

use check_record::{Chart, Event};
use textwrap::core::display_width;

use super::Rows;
use super::act::{Act, Row};
use super::columns::{self, Column};
use super::fold::{self, Item};
use super::lives::{Life, Lives};
use super::names::{Names, duration};
use super::stuck::{self, STUCK_SHOWN, Stuck};
use super::{rows, sound, telling, words};

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
        let mut drawing = Drawing {
            at: columns
                .iter()
                .enumerate()
                .flat_map(|(index, column)| column.threads.iter().map(move |&it| (it, index)))
                .collect(),
            lives: Lives::new(chart.threads.len()),
            columns: &columns,
            events: &events,
            names: &names,
            applied: 0,
            clock: 0,
        };
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

struct Drawing<'a> {
    /// The column of each thread.
    at: HashMap<usize, usize>,
    lives: Lives,
    columns: &'a [Column],
    events: &'a [&'a Event],
    names: &'a Names,
    applied: usize,
    clock: u64,
}

impl Drawing<'_> {
    fn line(&mut self, item: &Item<'_>) -> Line {
        match item {
            Item::Row(row) => Line {
                source: source(row),
                time: self.time(row.nanos),
                draw: self.drawn(row),
                words: words::row(row, self.names),
                short: words::short_row(row, self.names),
                after: self.after(row.last + 1),
            },
            Item::Fold { rows, last } => folded(rows.more(), self.after(last + 1)),
        }
    }

    fn drawn(&self, row: &Row) -> Draw {
        let column = self.at[&row.thread];
        let mark = |mark| Draw::Mark { column, mark };
        let arrow = |from: usize, to: usize, arrow, otherwise| {
            let (from, to) = (self.at[&from], self.at[&to]);
            if from == to {
                return mark(otherwise);
            }
            let label = words::on_arrow(row);
            Draw::Arrow {
                from,
                to,
                label,
                arrow,
            }
        };
        match row.act {
            Act::Spawn { child } => arrow(row.thread, child, Arrow::Spawn, Mark::Small),
            Act::Pass { to, .. } => arrow(row.thread, to, Arrow::Message, Mark::Send),
            Act::Send { .. } => mark(Mark::Send),
            Act::Receive {
                from: Some(from), ..
            } => arrow(from, row.thread, Arrow::Late, Mark::Small),
            Act::Wait { .. } => mark(Mark::Wait),
            // A column of several threads goes on when one of them ends.
            Act::Join { child, ends: true } if self.columns[self.at[&child]].threads.len() == 1 => {
                arrow(child, row.thread, Arrow::Join, Mark::Small)
            }
            Act::End | Act::Drop { ends: true, .. } => mark(Mark::End),
            Act::Panic { .. } => mark(Mark::Alarm),
            Act::DropReceiver { lost, .. } if lost > 0 => mark(Mark::Alarm),
            _ => mark(Mark::Small),
        }
    }

    /// The lifelines after so many events.
    fn after(&mut self, events: usize) -> Vec<Life> {
        for event in self.events.iter().take(events).skip(self.applied) {
            self.lives.apply(event);
        }
        self.applied = self.applied.max(events);
        let column = |column: &Column| self.lives.together(&column.threads);
        self.columns.iter().map(column).collect()
    }

    fn time(&mut self, nanos: u64) -> String {
        if std::mem::replace(&mut self.clock, nanos) == nanos {
            return String::new();
        }
        duration(nanos)
    }

    fn for_ever(&mut self, shown: &[Stuck], all: &[Stuck], chart: &Chart) -> Vec<Line> {
        let mut after = self.after(self.events.len());
        let mut lines: Vec<Line> = shown
            .iter()
            .enumerate()
            .map(|(index, stuck)| {
                let column = self.at[&stuck.thread];
                let later = &shown[index + 1..];
                if later.iter().all(|later| self.at[&later.thread] != column) {
                    after[column] = Life::Gone;
                }
                let words = words::for_ever(stuck, self.names, chart, self.events);
                Line {
                    source: stuck.line.map_or(String::new(), |line| line.to_string()),
                    time: String::new(),
                    draw: Draw::Mark {
                        column,
                        mark: Mark::Stuck,
                    },
                    short: words.clone(),
                    words,
                    after: after.clone(),
                }
            })
            .collect();
        if let Some(more) = all.len().checked_sub(shown.len()).filter(|&more| more > 0) {
            let threads = words::number(more, "more thread");
            let wait = if more == 1 { "waits" } else { "wait" };
            let gone = vec![Life::Gone; after.len()];
            lines.push(folded(format!("{threads} {wait} for ever"), gone));
        }
        lines
    }
}

fn folded(words: String, after: Vec<Life>) -> Line {
    Line {
        source: String::new(),
        time: String::new(),
        draw: Draw::Fold,
        short: words.clone(),
        words,
        after,
    }
}

fn source(row: &Row) -> String {
    match (row.line, row.partner_line) {
        (Some(from), Some(to)) if from != to => format!("{from}→{to}"),
        (Some(line), _) | (None, Some(line)) => line.to_string(),
        (None, None) => String::new(),
    }
}

fn notes(left_out: &words::Counts, hidden: usize, omitted: u64) -> Vec<String> {
    let mut notes = Vec::new();
    if left_out.total() > 0 {
        notes.push(format!("not shown: {}", left_out.text()));
    }
    if hidden > 0 {
        notes.push(format!("not shown: {}", words::number(hidden, "thread")));
    }
    if let Ok(omitted @ 1..) = usize::try_from(omitted) {
        notes.push(format!(
            "the run went on: {}",
            words::number(omitted, "more event")
        ));
    }
    notes
}
