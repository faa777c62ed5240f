//! The middle: the verdict and what to fix first, or the page that a key opened.

use crate::render::chart::Rows;
use crate::render::screen::{BAD, BOLD, COMMAND, DIM, Screen};
use crate::render::{after, diff, markdown, page, replayed, report};
use crate::watch::state::{State, Told, View};

/// The whole text; what of it is to be seen is not decided here.
pub fn text(state: &State, grader: &str, screen: Screen) -> String {
    match &state.view {
        View::Verdict => verdict(state, grader, screen),
        View::Lesson(lesson) => {
            let card = state.card();
            let (file, minutes) = (&card.lesson_file, card.minutes);
            let lesson = markdown::text(lesson, screen);
            format!("{DIM}{file}, about {minutes} minutes{DIM:#}\n\n{lesson}")
        }
        View::Hints { shown, of } => hints(shown, *of, screen),
        View::Chart { title, chart } => {
            replayed::chart(&screen.plain(title), chart, Rows::Everything, screen)
        }
        View::Diff {
            yours,
            reference,
            from,
            to,
        } => diff::unified(yours, reference, from, to),
        View::List { cursor } => list(state, *cursor, screen),
        View::Help => help(screen),
    }
}

/// Where to begin so that the cursor of a list is to be seen.
pub fn at_cursor(state: &State, scroll: usize, room: usize) -> usize {
    match state.view {
        View::List { cursor } => {
            let first = (cursor + 1).saturating_sub(room);
            scroll.clamp(first, cursor.max(first))
        }
        _ => scroll,
    }
}

fn verdict(state: &State, grader: &str, screen: Screen) -> String {
    if let Some(fault) = &state.fault {
        let fault = screen.wrapped(&screen.plain(fault), "  ");
        return format!(
            "\n{BAD}This is not your fault.{BAD:#}\n\n{fault}\n\n  {BOLD}r{BOLD:#} tries again\n"
        );
    }
    match (&state.told, &state.saved) {
        (Some(told), _) => told_text(state, told, grader, screen),
        (None, Some(saved)) if saved.untouched => first_steps(state, screen),
        _ => String::new(),
    }
}

fn told_text(state: &State, told: &Told, grader: &str, screen: Screen) -> String {
    let card = state.card();
    let subject = report::Subject {
        title: &card.title,
        path: &card.file,
        source: &told.source,
        grader,
        foreign: false,
    };
    let mut out = String::new();
    if state.run.is_some() && told.confirmed {
        out += &format!(
            "{DIM}before:{DIM:#} {}\n",
            super::head::verdict(&told.report, screen)
        );
    }
    if let Some(warning) = &told.warning {
        out += &format!(
            "\n{BOLD}note{BOLD:#}: {}\n",
            screen.wrapped(&screen.plain(warning), "")
        );
    }
    out += &report::body(&told.report, &subject, screen);
    if let Some(after) = &told.after {
        out += &after::text(after, "d", screen);
        out += &go_on(state, grader, screen);
    }
    out
}

fn go_on(state: &State, grader: &str, screen: Screen) -> String {
    let Some(next) = state.next_unsolved() else {
        return format!("\n{}", page::all_solved(&state.rows, grader, screen));
    };
    let next = &state.cards[next];
    let title = screen.plain(&next.title);
    format!(
        "\n{BOLD}Enter{BOLD:#} goes on with {BOLD}{}{BOLD:#}  {title}\n",
        next.slug
    )
}

fn first_steps(state: &State, screen: Screen) -> String {
    let card = state.card();
    let end = "Save it, and the verdict appears here.";
    format!(
        "\n  {BOLD}read{BOLD:#}  {} ({} min); {COMMAND}l{COMMAND:#} shows it here\n\
         \x20 {BOLD}edit{BOLD:#}  {}\n\n{}\n",
        card.lesson_file,
        card.minutes,
        card.file,
        screen.wrapped(end, "  ")
    )
}

fn hints(shown: &[String], of: usize, screen: Screen) -> String {
    let mut out = String::new();
    for (index, hint) in shown.iter().enumerate() {
        let style = if index + 1 == shown.len() { BOLD } else { DIM };
        out += &format!("{style}hint {} of {of}{style:#}\n\n", index + 1);
        out += &markdown::text(hint, screen);
    }
    let last = if shown.len() < of {
        "h shows one more."
    } else {
        "That was the last hint."
    };
    out + &format!("{DIM}{last}{DIM:#}\n")
}

fn list(state: &State, cursor: usize, screen: Screen) -> String {
    const MARK: usize = 2;
    let narrower = Screen {
        width: screen.width.saturating_sub(MARK),
        ..screen
    };
    let rows = page::list(&state.rows, narrower);
    let marked = rows.lines().enumerate().map(|(index, row)| {
        let mark = if index == cursor { ">" } else { " " };
        format!("{BOLD}{mark}{BOLD:#} {row}\n")
    });
    marked.collect()
}

fn help(screen: Screen) -> String {
    const KEYS: [(&str, &str); 12] = [
        ("h", "a hint; each time one more"),
        ("l", "the lesson"),
        ("c", "the run that the verdict is about, as a chart"),
        ("d", "your solution and the reference, once it is solved"),
        ("n, p", "the next exercise, the previous one"),
        ("a", "all exercises: choose with the arrows and Enter"),
        ("r", "run it again, whatever is known"),
        ("Enter", "go on, once it is solved"),
        ("Esc", "back to the verdict"),
        ("arrows", "scroll; space and b: a page; g and G: the ends"),
        ("Ctrl-L", "draw the screen anew"),
        ("q", "back; from here: quit"),
    ];
    let mut out = format!(
        "{}\n\n",
        screen.wrapped(
            "Save the file, and it is graded. A run that is under way is called off.",
            ""
        )
    );
    for (key, does) in KEYS {
        out += &format!("  {BOLD}{key:7}{BOLD:#} {does}\n");
    }
    out
}
