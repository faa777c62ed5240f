//! One small change of a source, as splices of its text: all else stays byte by byte.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

/// Why a change is made. Those that stand first are chosen first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// An end of a channel is dropped never, later, or only as a copy.
    Drop,
    /// What an error or a message means.
    Meaning,
    /// Messages are lost.
    Loss,
    /// Who owns a sender.
    Clone,
    /// Looking instead of waiting, and the reverse.
    Wait,
    /// Joins, wake-ups, guards.
    Thread,
    /// Bounds, receivers, derived traits.
    Types,
    /// Where a loop or a function goes on.
    Flow,
    Condition,
    Order,
    Number,
    Result,
    Statement,
}

/// A changed source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    pub family: Family,
    /// Names it in `equivalent.toml`: the function, and what becomes what.
    pub id: String,
    /// Where it begins.
    pub at: usize,
    edits: Vec<(Range<usize>, String)>,
}

impl Mutant {
    /// `before` and `after` tell what is changed.
    pub fn new(
        family: Family,
        place: &str,
        (before, after): (&str, &str),
        edits: Vec<(Range<usize>, String)>,
    ) -> Self {
        let (before, after) = (short(before), short(after));
        let change = if after.is_empty() {
            format!("without `{before}`")
        } else {
            format!("`{before}` -> `{after}`")
        };
        Self {
            family,
            id: format!("{place}: {change}"),
            at: edits
                .iter()
                .map(|(range, _)| range.start)
                .min()
                .unwrap_or(0),
            edits,
        }
    }

    /// The changed source.
    pub fn applied(&self, source: &str) -> String {
        let mut edits: Vec<_> = self.edits.iter().collect();
        edits.sort_by_key(|(range, _)| range.start);
        let mut out = source.to_owned();
        for (range, with) in edits.into_iter().rev() {
            out.replace_range(range.clone(), with);
        }
        out
    }
}

/// Gives those with equal names numbers, and leaves out what changes nothing or is there already.
pub fn told_apart(mutants: Vec<Mutant>, source: &str) -> Vec<Mutant> {
    let mut texts = HashSet::from([source.to_owned()]);
    let mut names: HashMap<String, u32> = HashMap::new();
    let mut apart = Vec::new();
    for mut mutant in mutants {
        if !texts.insert(mutant.applied(source)) {
            continue;
        }
        let number = names.entry(mutant.id.clone()).or_default();
        *number += 1;
        if *number > 1 {
            mutant.id = format!("{} ({number})", mutant.id);
        }
        apart.push(mutant);
    }
    apart
}

/// One line, and not a long one.
fn short(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    let cut: String = line.chars().take(MOST).collect();
    format!("{} …", cut.trim_end())
}

/// At most so many of them: each family in its turn gives the next one of its own, in the order of the source.
pub fn chosen(mutants: Vec<Mutant>, most: usize) -> Vec<Mutant> {
    let mut families: BTreeMap<Family, Vec<Mutant>> = BTreeMap::new();
    for mutant in mutants {
        families.entry(mutant.family).or_default().push(mutant);
    }
    let mut families: Vec<_> = families.into_values().map(Vec::into_iter).collect();
    let mut chosen = Vec::new();
    loop {
        let before = chosen.len();
        for family in &mut families {
            if chosen.len() < most {
                chosen.extend(family.next());
            }
        }
        if chosen.len() == before {
            break;
        }
    }
    chosen.sort_by_key(|mutant| mutant.at);
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mutant(family: Family, at: usize) -> Mutant {
        let edits = vec![(at..at + 1, "x".to_owned())];
        Mutant::new(family, "f", ("a", "x"), edits)
    }

    #[test]
    fn only_the_change_differs() {
        let edits = vec![(5..6, "2".to_owned()), (0..1, "1".to_owned())];
        let both = Mutant::new(Family::Number, "f", ("a\n   b", ""), edits);
        assert_eq!(both.applied("a--- b"), "1--- 2");
        assert_eq!(both.id, "f: without `a b`");
    }

    #[test]
    fn equal_names_get_numbers_and_equal_texts_are_one() {
        let all = vec![
            mutant(Family::Drop, 0),
            mutant(Family::Flow, 2),
            mutant(Family::Flow, 0),
        ];
        let ids: Vec<String> = told_apart(all, "abc").into_iter().map(|it| it.id).collect();
        assert_eq!(ids, ["f: `a` -> `x`", "f: `a` -> `x` (2)"]);
    }

    #[test]
    fn families_take_turns() {
        let all = vec![
            mutant(Family::Number, 1),
            mutant(Family::Number, 2),
            mutant(Family::Drop, 3),
        ];
        let at =
            |most| -> Vec<usize> { chosen(all.clone(), most).iter().map(|it| it.at).collect() };
        assert_eq!(at(2), [1, 3]);
        assert_eq!(at(9), [1, 2, 3]);
    }
}
