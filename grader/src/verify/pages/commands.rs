//! The commands of the grader that a page names: they must be some, and their exercises must be there.

use std::ffi::OsString;

use clap::error::ErrorKind;

use super::blocks::{Item, What};
use super::page::{Fault, Page};
use super::words::{self, Word};
use crate::cli::{self, Command};
use crate::course::Course;

/// Commands that are no commands, or that are about exercises that there are not.
pub fn faults(page: &Page, course: &Course) -> Vec<Fault> {
    let wrong = |(line, command): (usize, String)| Some((line, fault(&command, course)?));
    page.items
        .iter()
        .flat_map(commands)
        .filter_map(wrong)
        .collect()
}

/// Whether the page names a command that grades that exercise, or whatever was edited.
pub fn grades(page: &Page, course: &Course, slug: &str) -> bool {
    let is_it = |command: &str| match parsed(command) {
        Some(Ok(None)) => true,
        Some(Ok(Some(Command::Check { slugs }))) => slugs
            .iter()
            .any(|name| course.find(name).is_ok_and(|it| it.slug.as_str() == slug)),
        _ => false,
    };
    let mut all = page.items.iter().flat_map(commands);
    all.any(|(_, command)| is_it(&command))
}

/// The lines of blocks `console`, and code within sentences, each with its line.
fn commands(item: &Item) -> Vec<(usize, String)> {
    match &item.what {
        What::Code(code) => vec![(item.line, code.clone())],
        What::Block(block) if words::read(&block.info) == Ok(Word::Console) => {
            let lines = block.text.lines().enumerate();
            lines
                .map(|(index, text)| (item.line + 1 + index, text.to_owned()))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn fault(command: &str, course: &Course) -> Option<String> {
    let slugs = match parsed(command)? {
        Ok(Some(Command::Check { slugs })) => slugs,
        Ok(Some(Command::Hint { slug })) => slug.into_iter().collect(),
        Ok(Some(Command::Lesson { name })) => {
            let error = course.find_lesson(&name?).err()?;
            return Some(format!("`{command}`: {error:#}"));
        }
        Ok(Some(
            Command::Diff { slug, .. }
            | Command::Reset { slug, .. }
            | Command::Replay { slug, .. }
            | Command::Chart { slug, .. },
        )) => vec![slug],
        Ok(_) => return None,
        Err(why) => return Some(format!("`{command}`: {why}")),
    };
    // Capitals stand for what the reader puts there.
    let is_name = |name: &&String| name.chars().any(char::is_lowercase);
    let mut unknown = slugs.iter().filter(is_name).map(|name| course.find(name));
    let error = unknown.find_map(Result::err)?;
    Some(format!("`{command}`: {error:#}"))
}

/// What a line asks of the grader; `None` if it is none of its commands.
fn parsed(line: &str) -> Option<Result<Option<Command>, String>> {
    let (before, line) = line.split_once("cargo run")?;
    // `$ ` and `VARIABLE=1 ` may stand before it.
    if before.contains('#') {
        return None;
    }
    let line = line.split(" #").next().unwrap_or_default();
    let mut words = line.split_whitespace().skip_while(|word| *word != "-p");
    if words.nth(1) != Some("grader") {
        return None;
    }
    let args: Vec<OsString> = words
        .skip_while(|word| *word == "--")
        .map(|word| word.trim_matches(['"', '\'']).into())
        .collect();
    match cli::parse(&args) {
        Ok(cli) => Some(Ok(cli.command)),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Some(Ok(None)),
            _ => {
                let text = error.to_string();
                let first = text.lines().next().unwrap_or_default();
                Some(Err(first.trim_start_matches("error: ").to_owned()))
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_graders_commands_are_told_apart_from_others() {
        for line in ["cargo test", "./run", "cargo run -p other", "cargo run"] {
            assert!(parsed(line).is_none(), "{line}");
        }
        for line in [
            "cargo run -p grader",
            "$ cargo run -q -p grader -- check 06",
            "cargo run -p grader check sum_all # once more",
            "cargo run -p grader -- --help",
        ] {
            assert!(matches!(parsed(line), Some(Ok(_))), "{line}");
        }
    }

    #[test]
    fn a_command_that_there_is_not_is_named() {
        let wrong = parsed("cargo run -p grader -- chek 06")
            .unwrap()
            .unwrap_err();
        assert!(wrong.contains("chek"), "{wrong}");
    }
}
