//! Things that are counted in place of being drawn.

/// How often something of each kind happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(Vec<(&'static str, usize)>);

impl Counts {
    pub fn add(&mut self, noun: &'static str) {
        match self.0.iter_mut().find(|(it, _)| *it == noun) {
            Some((_, count)) => *count += 1,
            None => self.0.push((noun, 1)),
        }
    }

    pub fn total(&self) -> usize {
        self.0.iter().map(|(_, count)| count).sum()
    }

    /// `14 more: 7 sends, 7 receives`, `7 more sends`.
    pub fn more(&self) -> String {
        match self.0.as_slice() {
            [(noun, count)] => number(*count, &format!("more {noun}")),
            _ => format!("{} more: {}", grouped(self.total()), self.text()),
        }
    }

    /// `12 sends, 12 receives, 3 others`.
    pub fn text(&self) -> String {
        const SHOWN: usize = 3;
        let mut counts = self.0.clone();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        // The name of one more kind is no longer than "others".
        let shown = if counts.len() == SHOWN + 1 {
            SHOWN + 1
        } else {
            SHOWN
        };
        let rest: usize = counts.iter().skip(shown).map(|(_, count)| count).sum();
        let mut parts: Vec<String> = counts
            .iter()
            .take(shown)
            .map(|(noun, count)| number(*count, noun))
            .collect();
        if rest > 0 {
            parts.push(number(rest, "other"));
        }
        parts.join(", ")
    }
}

/// `1 send`, `2,000 sends`.
pub fn number(count: usize, noun: &str) -> String {
    let plural = match noun {
        _ if count == 1 => noun.to_owned(),
        noun => format!("{noun}s"),
    };
    format!("{} {plural}", grouped(count))
}

/// `12,345`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
