//! The progress page and the list: how far the learner is, and what comes next.

use std::fmt::Write as _;

use super::screen::{BAD, BOLD, COMMAND, DIM, GOOD, Screen};
use super::words;
use crate::report::Verdict;

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub slug: String,
    pub title: String,
    pub state: State,
}

/// How far an exercise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    NotStarted,
    /// Edited, and not accepted: why.
    Started(Option<Verdict>),
    Solved,
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    pub slug: String,
    pub number: u32,
    pub lesson: String,
    pub minutes: u32,
    pub file: String,
}

/// The bar and the count.
pub fn progress(rows: &[Row], screen: Screen) -> String {
    const BAR: usize = 30;
    let solved = rows.iter().filter(|row| row.state == State::Solved).count();
    let filled = BAR * solved / rows.len().max(1);
    let bar = screen.glyph("█", "#").repeat(filled);
    let rest = screen.glyph("░", ".").repeat(BAR - filled);
    format!(
        "{GOOD}{bar}{GOOD:#}{DIM}{rest}{DIM:#}  {BOLD}{solved} of {} solved{BOLD:#}\n",
        rows.len()
    )
}

/// The list of exercises.
pub fn list(rows: &[Row], screen: Screen) -> String {
    let mut out = String::new();
    let widest = rows.iter().map(|row| row.slug.len()).max().unwrap_or(0);
    for row in rows {
        let (style, mark, state) = match row.state {
            State::NotStarted => (DIM, screen.glyph("·", "-"), ""),
            State::Started(verdict) => (
                BAD,
                screen.glyph("✗", "x"),
                verdict.map_or("edited", words::verdict),
            ),
            State::Solved => (GOOD, screen.glyph("✓", "+"), "solved"),
        };
        let room = screen.width.saturating_sub(widest + state.len() + 8);
        let title = shortened(&screen.plain(&row.title), room, screen);
        let slug = &row.slug;
        let _ = if state.is_empty() {
            writeln!(out, "  {style}{mark}{style:#} {slug:widest$}  {title}")
        } else {
            writeln!(
                out,
                "  {style}{mark}{style:#} {slug:widest$}  {title:room$}  {style}{state}{style:#}"
            )
        };
    }
    out
}

fn shortened(text: &str, room: usize, screen: Screen) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let end = screen.glyph("…", "...");
    let kept: String = text
        .chars()
        .take(room.saturating_sub(end.chars().count()))
        .collect();
    format!("{}{end}", kept.trim_end())
}

/// What is left when nothing is left to solve.
pub fn all_solved(rows: &[Row], grader: &str, screen: Screen) -> String {
    let done = format!("All {} exercises are solved.", rows.len());
    let done = match rows {
        [_] => "The only exercise is solved.".to_owned(),
        _ => done,
    };
    let ways = [
        (
            "look back",
            format!("{grader} diff SLUG"),
            "your way beside the reference's",
        ),
        (
            "go further",
            format!("{grader} check SLUG"),
            "ends with a goal beyond its tests",
        ),
        (
            "your own",
            format!("{grader} explain FILE.rs"),
            "the same help with any program",
        ),
    ];
    let mut out = format!(
        "{GOOD}{}{GOOD:#} {BOLD}{done}{BOLD:#}\n\n",
        screen.glyph("★", "*")
    );
    for (what, command, does) in ways {
        let _ = writeln!(
            out,
            "  {what:11} {COMMAND}{command}{COMMAND:#}\n              {DIM}{does}{DIM:#}"
        );
    }
    out
}

/// What to read, what to edit, what to run.
pub fn next(next: &Next, grader: &str) -> String {
    let Next {
        slug,
        number,
        lesson,
        minutes,
        file,
    } = next;
    // Lessons have numbers of their own: an exercise's name leads to its lesson.
    let name = slug.split_once('_').map_or(&**slug, |(_, name)| name);
    format!(
        "{BOLD}Next: {slug}{BOLD:#}\n\
         \x20 read   {lesson} ({minutes} min)\n\
         \x20        {COMMAND}{grader} lesson {name}{COMMAND:#} shows it here\n\
         \x20 edit   {file}\n\
         \x20 run    {COMMAND}{grader}{COMMAND:#}\n\
         \x20 stuck  {COMMAND}{grader} hint {number}{COMMAND:#}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Row> {
        let row = |slug: &str, state| Row {
            slug: slug.into(),
            title: "A title that is rather long — for a line".into(),
            state,
        };
        vec![
            row("01_relay", State::Solved),
            row("02_all", State::Started(Some(Verdict::Deadlock))),
            row("03_x", State::NotStarted),
        ]
    }

    #[test]
    fn no_line_is_wider_than_the_screen_and_ascii_is_kept() {
        let screen = Screen {
            width: 50,
            unicode: false,
        };
        let page = format!("{}{}", progress(&rows(), screen), list(&rows(), screen));
        let text = anstream::adapter::strip_str(&page).to_string();
        assert!(text.is_ascii(), "{text}");
        for line in text.lines() {
            assert!(line.trim_end().chars().count() <= 50, "{line}");
        }
        assert!(text.contains("1 of 3 solved") && text.contains("deadlock"));
    }
}
