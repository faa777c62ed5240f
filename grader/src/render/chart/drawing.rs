//! From what was chosen to lines of the picture: what each column shows in them, and how it goes on below.

use std::collections::HashMap;

use check_record::{Chart, Event};

use super::act::{Act, Row};
use super::columns::Column;
use super::counts::number;
use super::duration::duration;
use super::fold::Item;
use super::line::{Arrow, Draw, Line, Mark};
use super::lives::{Life, Lives};
use super::names::Names;
use super::stuck::Stuck;
use super::{reasons, sound, words};

/// The state of the drawing between two lines.
pub struct Drawing<'a> {
    chart: &'a Chart,
    /// The column of each thread.
    at: HashMap<usize, usize>,
    lives: Lives,
    columns: &'a [Column],
    events: &'a [&'a Event],
    names: &'a Names,
    applied: usize,
    clock: u64,
}

impl<'a> Drawing<'a> {
    pub fn new(
        chart: &'a Chart,
        columns: &'a [Column],
        events: &'a [&'a Event],
        names: &'a Names,
    ) -> Self {
        let numbered = columns.iter().enumerate();
        let at =
            numbered.flat_map(|(index, column)| column.threads.iter().map(move |&it| (it, index)));
        Self {
            chart,
            at: at.collect(),
            lives: Lives::new(chart.threads.len()),
            columns,
            events,
            names,
            applied: 0,
            clock: 0,
        }
    }

    /// The lines of what was chosen, and one where events were not kept.
    pub fn lines(&mut self, items: &[Item<'_>]) -> Vec<Line> {
        let gap = sound::gap(self.chart);
        let before = gap.map_or(items.len(), |gap| {
            let reaches = |item: &Item<'_>| item.last() < gap.at;
            items.iter().take_while(|item| reaches(item)).count()
        });
        let (first, rest) = items.split_at(before);
        let mut lines: Vec<Line> = first.iter().map(|item| self.line(item)).collect();
        if let Some(gap) = gap {
            let words = format!("{} not kept", number(gap.events, "event"));
            lines.push(folded(words, self.after(gap.at)));
        }
        lines.extend(rest.iter().map(|item| self.line(item)));
        lines
    }

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

    /// A line for each of those threads that wait for ever, and one for the rest.
    pub fn for_ever(&mut self, shown: &[Stuck], all: &[Stuck]) -> Vec<Line> {
        let mut after = self.after(self.events.len());
        let mut lines: Vec<Line> = shown
            .iter()
            .enumerate()
            .map(|(index, stuck)| {
                let column = self.at[&stuck.thread];
                // A column that others of its threads wait in goes on.
                let later = &all[index + 1..];
                if later
                    .iter()
                    .all(|it| self.at.get(&it.thread) != Some(&column))
                {
                    after[column] = Life::Gone;
                }
                let words = reasons::for_ever(stuck, self.names, self.chart, self.events);
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
            let threads = number(more, "more thread");
            let wait = if more == 1 { "waits" } else { "wait" };
            // They have not ended: their lifelines go on.
            lines.push(folded(format!("{threads} {wait} for ever"), after));
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
