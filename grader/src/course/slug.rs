//! `NN_name`, the only identifier of an exercise, and what people type instead of it.

use std::fmt;

/// The name of an exercise: a number that gives the order, and a topic.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug {
    number: u32,
    text: String,
}

impl Slug {
    /// `06_sum_all`; `None` for anything of another form.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, name) = text.split_once('_')?;
        let legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let digits = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
        if !digits || name.is_empty() || !name.chars().all(legal) {
            return None;
        }
        Some(Self {
            number: number.parse().ok()?,
            text: text.to_owned(),
        })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The package name: the slug without its number.
    pub fn name(&self) -> &str {
        self.text.split_once('_').map_or("", |(_, name)| name)
    }

    pub fn number(&self) -> u32 {
        self.number
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Which of `slugs` is meant by a number, a name, a unique part of a name, or a path; else what to say.
pub fn find(slugs: &[&Slug], wanted: &str) -> Result<usize, String> {
    if let Ok(number) = wanted.parse::<u32>() {
        return slugs
            .iter()
            .position(|slug| slug.number == number)
            .ok_or_else(|| format!("no exercise has the number {number}; {}", range(slugs)));
    }
    // A path into an exercise's folder, or its lesson's; both kinds of separator; `sum-all` for `sum_all`.
    let parts: Vec<String> = wanted
        .split(['/', '\\'])
        .rev()
        .map(|part| part.trim_end_matches(".md").replace('-', "_"))
        .collect();
    for part in &parts {
        if let Some(index) = slugs
            .iter()
            .position(|slug| slug.as_str() == part || slug.name() == part)
        {
            return Ok(index);
        }
    }
    let part = parts
        .iter()
        .find(|part| !part.is_empty())
        .map(|part| part.to_lowercase())
        .unwrap_or_default();
    let matching: Vec<usize> = (0..slugs.len())
        .filter(|&index| !part.is_empty() && slugs[index].as_str().contains(&part))
        .collect();
    match matching[..] {
        [index] => Ok(index),
        [] => Err(format!(
            "no exercise is called `{wanted}`; `list` shows them all"
        )),
        _ => {
            let names: Vec<&str> = matching
                .iter()
                .map(|&index| slugs[index].as_str())
                .collect();
            Err(format!(
                "`{wanted}` could mean {}; type a little more",
                names.join(" or ")
            ))
        }
    }
}

fn range(slugs: &[&Slug]) -> String {
    match (slugs.first(), slugs.last()) {
        (Some(first), Some(last)) => format!("they go from {} to {}", first.number, last.number),
        _ => "there are none".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wanted: &str, expected: Result<&str, &str>) {
        let slugs: Vec<Slug> = ["01_relay", "06_sum_all", "20_parallel_sum"]
            .into_iter()
            .map(|text| Slug::parse(text).unwrap())
            .collect();
        let slugs: Vec<&Slug> = slugs.iter().collect();
        let found = find(&slugs, wanted);
        match expected {
            Ok(slug) => assert_eq!(found.map(|index| slugs[index].as_str()), Ok(slug)),
            Err(part) => assert!(
                found.as_ref().is_err_and(|text| text.contains(part)),
                "{found:?}"
            ),
        }
    }

    #[test]
    fn a_number_a_name_a_part_and_a_path_are_understood() {
        check("6", Ok("06_sum_all"));
        check("06", Ok("06_sum_all"));
        check("sum_all", Ok("06_sum_all"));
        check("sum-all", Ok("06_sum_all"));
        check("06_sum_all", Ok("06_sum_all"));
        check("rel", Ok("01_relay"));
        check(
            "exercises/20_parallel_sum/src/lib.rs",
            Ok("20_parallel_sum"),
        );
        check("exercises/20_parallel_sum/", Ok("20_parallel_sum"));
        check(r"exercises\01_relay", Ok("01_relay"));
    }

    #[test]
    fn what_is_not_unique_is_asked_back() {
        check("sum", Err("06_sum_all or 20_parallel_sum"));
        check("nothing", Err("`list` shows"));
        check("", Err("`list` shows"));
        check("99", Err("from 1 to 20"));
    }

    #[test]
    fn other_folders_are_no_exercises() {
        for name in ["target", "_x", "1_", "a_b", "01_Relay", "01_relay.bak"] {
            assert_eq!(Slug::parse(name), None, "{name}");
        }
    }
}
