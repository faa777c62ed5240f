//! The columns: which threads get one, which share one, and what stands at its head.

use std::collections::{BTreeMap, BTreeSet};

use check_record::Chart;
use textwrap::core::display_width;

use super::names::Names;
use super::sound;
use super::stuck::Stuck;

/// One column: a thread, or several that do the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub threads: Vec<usize>,
    pub name: String,
    /// `line 8`, where the thread was spawned.
    pub line: Option<String>,
}

/// The columns of the threads that appear. When there are more than `most`, those spawned in one line share a
/// column; as many of the stuck ones as have room keep their own.
pub fn of(
    appear: &BTreeSet<usize>,
    stuck: &[Stuck],
    chart: &Chart,
    names: &Names,
    most: usize,
) -> Vec<Column> {
    let line = |thread: usize| sound::line(chart.threads[thread].spawned.as_ref());
    let mut groups: Vec<Vec<usize>> = appear.iter().map(|&thread| vec![thread]).collect();
    if groups.len() > most {
        groups = (0..=stuck.len().min(most))
            .rev()
            .map(|own| by_line(appear, &stuck[..own], chart))
            .find(|groups| groups.len() <= most)
            .unwrap_or_else(|| by_line(appear, &[], chart));
    }
    if groups.len() > most {
        let rest: BTreeSet<usize> = groups.split_off(most - 1).into_iter().flatten().collect();
        groups.push(rest.into_iter().collect());
    }
    groups
        .into_iter()
        .map(|threads| {
            let first = line(threads[0]);
            let same = threads.iter().all(|&thread| line(thread) == first);
            Column {
                name: match threads.as_slice() {
                    [thread] => names.thread(*thread).to_owned(),
                    several => format!("×{}", several.len()),
                },
                line: first.filter(|_| same).map(|line| format!("line {line}")),
                threads,
            }
        })
        .collect()
}

/// All threads of the lines that spawned those that appear, but for the main thread and those with their own.
fn by_line(appear: &BTreeSet<usize>, own: &[Stuck], chart: &Chart) -> Vec<Vec<usize>> {
    let line = |thread: usize| sound::line(chart.threads[thread].spawned.as_ref());
    let own: BTreeSet<usize> = own.iter().map(|stuck| stuck.thread).chain([0]).collect();
    let mut shared: BTreeMap<Option<u32>, Vec<usize>> = BTreeMap::new();
    for &thread in appear.difference(&own) {
        shared.entry(line(thread)).or_default();
    }
    for thread in (1..chart.threads.len()).filter(|thread| !own.contains(thread)) {
        if let Some(group) = shared.get_mut(&line(thread)) {
            group.push(thread);
        }
    }
    let own = own.into_iter().map(|thread| vec![thread]);
    let mut groups: Vec<Vec<usize>> = own.chain(shared.into_values()).collect();
    groups.sort();
    groups
}

/// What stands at the heads of the columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heads {
    /// Beside each other.
    Line(Vec<String>),
    /// The first in a line of its own, the others beside each other below.
    TwoLines(Vec<String>),
    /// Each in a line of its own.
    Stairs(Vec<String>),
}

/// The heads, where each but the last has room for so many characters.
pub fn heads(columns: &[Column], room: usize) -> Heads {
    let fits = |heads: &[String]| {
        let all_but_last = heads.split_last().map_or(heads, |(_, rest)| rest);
        all_but_last.iter().all(|head| display_width(head) <= room)
    };
    let names: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
    if fits(&names) {
        return Heads::Line(names);
    }
    // `thread 1`, `thread 2`: the number is enough when all the others have the same name.
    let base = |name: &str| name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let rest = names.get(1..).unwrap_or_default();
    let bases: BTreeSet<&str> = rest.iter().map(|name| &name[..base(name)]).collect();
    if bases.len() == 1 && !bases.contains("×") && rest.iter().all(|name| base(name) < name.len())
    {
        let numbers = rest.iter().map(|name| name[base(name)..].to_owned());
        let heads: Vec<String> = names[..1].iter().cloned().chain(numbers).collect();
        if fits(&heads) {
            return Heads::Line(heads);
        }
        if fits(&heads[1..]) {
            return Heads::TwoLines(heads);
        }
    }
    if fits(rest) {
        return Heads::TwoLines(names);
    }
    Heads::Stairs(names)
}
