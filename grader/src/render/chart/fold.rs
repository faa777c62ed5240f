//! Which rows of a long run are drawn: the first few of each shape and the last; the rest is counted.

use std::collections::HashMap;

use check_record::Chart;

use super::act::{Act, Row};
use super::counts::Counts;
use super::sound;

/// More rows than this are folded.
const LIMIT: usize = 40;
/// So many of each shape are shown then, before the last.
const REPEATS: usize = 4;

/// A row, or a count of rows in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item<'a> {
    Row(&'a Row),
    Fold { rows: Counts, last: usize },
}

impl Item<'_> {
    /// Index of the last event in it.
    pub fn last(&self) -> usize {
        match self {
            Self::Row(row) => row.last,
            Self::Fold { last, .. } => *last,
        }
    }
}

/// What is drawn, and what is not even counted in its place.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Choice<'a> {
    pub items: Vec<Item<'a>>,
    pub left_out: Counts,
}

/// The whole run in a readable number of rows.
pub fn everything<'a>(rows: &'a [Row], chart: &Chart) -> Choice<'a> {
    let mut left_out = Counts::default();
    let mut shown: Vec<&Row> = rows.iter().collect();
    let joins = |row: &Row| matches!(row.act, Act::Join { .. });
    // That a thread was waited for says more than the other small things.
    for step in [false, true] {
        if shown.len() > LIMIT {
            let goes = |row: &Row| row.minor && joins(row) == step;
            for row in shown.iter().filter(|row| goes(row)) {
                left_out.add(row.act.noun());
            }
            shown.retain(|row| !goes(row));
        }
    }
    let ranks = ranks(&shown, chart);
    let repeats = std::iter::once(shown.len()).chain((1..=REPEATS).rev());
    let items = repeats
        .map(|most| {
            let kept: Vec<bool> = ranks.iter().map(|&rank| rank < most).collect();
            with_gaps(&shown, &kept)
        })
        .find(|items| items.len() <= LIMIT)
        .unwrap_or_else(|| {
            let half = LIMIT / 2;
            let kept: Vec<bool> = (0..shown.len())
                .map(|index| index < half || index + half > shown.len())
                .collect();
            with_gaps(&shown, &kept)
        });
    Choice { items, left_out }
}

/// How dispensable each row is: 0 for the first and the last of its shape, 1 for the second, and so on.
fn ranks(rows: &[&Row], chart: &Chart) -> Vec<usize> {
    let shape = |row: &Row| {
        let spawned = chart.threads[row.thread].spawned.as_ref();
        (sound::line(spawned), row.act.noun(), row.line)
    };
    let mut last = HashMap::new();
    for (index, row) in rows.iter().enumerate() {
        last.insert(shape(row), index);
    }
    let mut seen: HashMap<_, usize> = HashMap::new();
    rows.iter()
        .enumerate()
        .map(|(index, row)| {
            let count = seen.entry(shape(row)).or_default();
            *count += 1;
            let told = match row.act {
                Act::Panic { .. } => true,
                Act::DropReceiver { lost, .. } => lost > 0,
                _ => false,
            };
            if told || last[&shape(row)] == index {
                0
            } else {
                *count - 1
            }
        })
        .collect()
}

/// The rows that are kept, and a count in the place of each run of others; a single row is its own shortest count.
pub fn with_gaps<'a>(rows: &[&'a Row], kept: &[bool]) -> Vec<Item<'a>> {
    let mut items = Vec::new();
    let mut gap: Vec<&Row> = Vec::new();
    for (&row, &keep) in rows.iter().zip(kept) {
        if keep {
            close(&mut gap, &mut items);
            items.push(Item::Row(row));
        } else {
            gap.push(row);
        }
    }
    close(&mut gap, &mut items);
    items
}

fn close<'a>(gap: &mut Vec<&'a Row>, items: &mut Vec<Item<'a>>) {
    match gap.as_slice() {
        [] => {}
        [row] => items.push(Item::Row(row)),
        [.., last] => {
            let mut counts = Counts::default();
            for row in gap.iter() {
                counts.add(row.act.noun());
            }
            items.push(Item::Fold {
                rows: counts,
                last: last.last,
            });
        }
    }
    gap.clear();
}
