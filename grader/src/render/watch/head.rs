//! The upper lines: how far the learner is, which exercise this is, and how it stands.

use crate::render::page::{Row, State as Progress};
use crate::render::screen::{BAD, BOLD, DIM, GOOD, Screen};
use crate::render::{cells, words};
use crate::report::{Report, Verdict};
use crate::watch::state::{Phase, Run, State};

pub fn lines(state: &State, columns: usize, roomy: bool, screen: Screen) -> Vec<String> {
    let card = state.card();
    let name = format!("{BOLD}{}{BOLD:#}  {}", card.slug, screen.plain(&card.title));
    let status = status(state, screen);
    if !roomy {
        let (solved, of) = counted(&state.rows);
        return vec![sides(&name, &format!("{solved}/{of}"), columns), status];
    }
    let lesson = format!("{DIM}lesson:{DIM:#} {}", screen.plain(&card.lesson));
    let file = format!("{DIM}file:{DIM:#} {}", card.file);
    vec![
        sides(&progress(&state.rows, columns, screen), &lesson, columns),
        sides(&name, &file, columns),
        super::rule("", columns, screen),
        status,
    ]
}

/// Left and right in one line, or what of it fits: the left.
fn sides(left: &str, right: &str, columns: usize) -> String {
    const GAP: usize = 2;
    let taken = cells::columns(left) + cells::columns(right);
    if taken + GAP > columns {
        return left.to_owned();
    }
    format!("{left}{}{right}", " ".repeat(columns - taken))
}

fn counted(rows: &[Row]) -> (usize, usize) {
    let solved = rows.iter().filter(|row| row.state == Progress::Solved);
    (solved.count(), rows.len())
}

fn progress(rows: &[Row], columns: usize, screen: Screen) -> String {
    let (solved, of) = counted(rows);
    let width = (columns / 4).clamp(8, 30);
    let filled = width * solved / of.max(1);
    let bar = screen.glyph("█", "#").repeat(filled);
    let rest = screen.glyph("░", ".").repeat(width - filled);
    format!("{GOOD}{bar}{GOOD:#}{DIM}{rest}{DIM:#}  {BOLD}{solved} of {of} solved{BOLD:#}")
}

/// What runs, or what came of it.
fn status(state: &State, screen: Screen) -> String {
    if let Some(notice) = &state.notice {
        return format!("{BOLD}{}{BOLD:#}", screen.plain(notice));
    }
    if let Some(run) = &state.run {
        return running(run, state, screen);
    }
    if state.fault.is_some() {
        return format!(
            "{BAD}{} it could not be graded{BAD:#}",
            screen.glyph("✗", "x")
        );
    }
    match (&state.told, &state.saved) {
        (Some(told), _) => verdict(&told.report, screen),
        (None, Some(saved)) if saved.untouched => {
            format!("{DIM}{} not started{DIM:#}", screen.glyph("·", "-"))
        }
        (None, _) => format!(
            "{DIM}looking at the file {}{DIM:#}",
            screen.glyph("…", "...")
        ),
    }
}

fn running(run: &Run, state: &State, screen: Screen) -> String {
    let elsewhere = run.order.at != state.at;
    let what = match run.phase {
        _ if run.stopping || elsewhere && run.phase != Phase::BuildingKit => {
            "stopping the last run".to_owned()
        }
        Phase::Starting => "starting".to_owned(),
        Phase::BuildingKit => "building the test kit, once; this takes up to a minute".to_owned(),
        Phase::BuildingJudge => "preparing the hidden tests, once".to_owned(),
        Phase::Compiling => "compiling".to_owned(),
        Phase::Simulating { done, total } => format!("in the simulation: test {done} of {total}"),
        Phase::Confirming(Verdict::Accepted) => {
            "it holds in the simulation; now with real threads".to_owned()
        }
        Phase::Confirming(verdict) => {
            format!(
                "simulated: {}; now with real threads",
                words::verdict(verdict)
            )
        }
    };
    let seconds = match run.seconds {
        0 => String::new(),
        seconds => format!(" {seconds} s"),
    };
    format!(
        "{BOLD}{what}{BOLD:#} {}{DIM}{seconds}{DIM:#}",
        screen.glyph("…", "...")
    )
}

pub fn verdict(report: &Report, screen: Screen) -> String {
    let (style, mark) = match report.verdict {
        Verdict::Accepted => (GOOD, screen.glyph("✓", "ok")),
        Verdict::NotRun => (DIM, screen.glyph("·", "-")),
        _ => (BAD, screen.glyph("✗", "x")),
    };
    let points = if report.max_score > 0 {
        let of = words::counted(report.max_score, "point");
        format!(", {} of {of}", report.score)
    } else {
        String::new()
    };
    let seconds = if report.cached {
        "known already".to_owned()
    } else {
        format!("{:.1} s", report.seconds)
    };
    let said = words::verdict(report.verdict);
    format!("{style}{mark} {said}{style:#}{points} {DIM}({seconds}){DIM:#}")
}
