//! A lesson: front matter and text.

use std::path::Path;

use anyhow::Result;

use super::text;
use crate::error::course_error;

/// One page to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    pub title: String,
    pub order: u32,
    pub estimated_minutes: u32,
    /// The slugs of its exercises.
    pub exercises: Vec<String>,
    /// Markdown, without the front matter.
    pub text: String,
}

impl Lesson {
    pub fn read(path: &Path) -> Result<Self> {
        let text = text::read(path)?;
        Self::parse(&text)
            .map_err(|error| course_error(format!("front matter of `{}`: {error}", path.display())))
    }

    /// Front matter is `key: value` lines between two lines `---`: four known keys, each once. This is
    /// the part of YAML that the lessons use, and other tools read it as YAML.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.replace("\r\n", "\n");
        let rest = text
            .strip_prefix("---\n")
            .ok_or("the first line is `---`")?;
        let (front, text) = rest
            .split_once("\n---\n")
            .ok_or("a second line `---` ends it")?;
        let (mut title, mut order, mut minutes, mut exercises) = (None, None, None, None);
        for line in front.lines().filter(|line| !line.trim().is_empty()) {
            let (key, value) = line
                .split_once(':')
                .ok_or_else(|| format!("`{line}` is not `key: value`"))?;
            let value = value.trim();
            let known = match key.trim() {
                "title" => title.replace(unquoted(value)).is_none(),
                "order" => order.replace(number(value)?).is_none(),
                "estimatedMinutes" => minutes.replace(number(value)?).is_none(),
                "exercises" => exercises.replace(list(value)?).is_none(),
                other => return Err(format!("unknown key `{other}`")),
            };
            if !known {
                return Err(format!("`{}` is given twice", key.trim()));
            }
        }
        let missing = |key: &str| format!("`{key}` is missing");
        Ok(Self {
            title: title.ok_or_else(|| missing("title"))?,
            order: order.ok_or_else(|| missing("order"))?,
            estimated_minutes: minutes.ok_or_else(|| missing("estimatedMinutes"))?,
            exercises: exercises.ok_or_else(|| missing("exercises"))?,
            text: text.trim_start_matches('\n').to_owned(),
        })
    }
}

fn unquoted(value: &str) -> String {
    let inner = value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or(value).to_owned()
}

fn number(value: &str) -> Result<u32, String> {
    value
        .parse()
        .map_err(|_| format!("`{value}` is no whole number"))
}

fn list(value: &str) -> Result<Vec<String>, String> {
    let inner = value
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .ok_or_else(|| format!("`{value}` is no list; write `[01_name, 02_name]`"))?;
    Ok(inner
        .split(',')
        .map(|item| unquoted(item.trim()))
        .filter(|item| !item.is_empty())
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_and_text_are_told_apart() {
        let lesson = Lesson::parse(
            "---\ntitle: \"A: b\"\norder: 3\nestimatedMinutes: 25\nexercises: [03_a, 04_b]\n---\n\n# A\n\n---\nend\n",
        )
        .unwrap();
        assert_eq!(
            (
                lesson.title.as_str(),
                lesson.order,
                lesson.estimated_minutes
            ),
            ("A: b", 3, 25)
        );
        assert_eq!(lesson.exercises, ["03_a", "04_b"]);
        assert_eq!(lesson.text, "# A\n\n---\nend\n");
    }

    #[track_caller]
    fn check_broken(text: &str, part: &str) {
        let error = Lesson::parse(text).unwrap_err();
        assert!(error.contains(part), "{error}");
    }

    #[test]
    fn what_is_wrong_is_named() {
        check_broken("# A\n", "first line");
        check_broken("---\ntitle: A\n", "second line");
        check_broken("---\ntitle: A\norder: x\n---\n", "`x` is no whole number");
        check_broken("---\ntitle: A\ntitle: B\n---\n", "given twice");
        check_broken("---\ntitel: A\n---\n", "unknown key `titel`");
        check_broken(
            "---\ntitle: A\norder: 1\nestimatedMinutes: 5\n---\n",
            "`exercises` is missing",
        );
    }
}
