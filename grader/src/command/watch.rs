//! `watch`: the verdict on every save.

use anyhow::Result;

use super::context::{Context, GRADER};
use crate::course::Exercise;
use crate::error::{Exit, usage_error};
use crate::render::page;
use crate::render::screen::{self, Screen};
use crate::render::watch::Look;
use crate::store::Progress;
use crate::watch::state::{Card, State};
use crate::watch::{self, Place, Watched};

pub fn run(context: Context, slug: Option<&str>) -> Result<Exit> {
    if let Some(why) = no_screen() {
        return Err(usage_error(format!(
            "`watch` needs a terminal, and {why}: run `{GRADER}` after each save instead"
        )));
    }
    let (progress, warning) = Progress::load(&context.course.root);
    let at = match slug {
        Some(slug) => position(&context, context.course.find(slug)?),
        None => position(&context, context.current(&progress)),
    };
    let rows = context.rows(&progress)?;
    let exercises = &context.course.exercises;
    let cards = exercises.iter().map(|exercise| card(&context, exercise));
    let mut state = State::new(cards.collect::<Result<_>>()?, rows, at);
    state.notice = warning;
    let places = exercises.iter().map(|exercise| {
        Ok(Place {
            source: exercise.source(),
            stub: exercise.read_stub()?,
        })
    });
    let watched = Watched {
        places: places.collect::<Result<_>>()?,
        state,
        look: look(context.screen),
        course: context.course,
    };
    let state = watch::watch(watched)?;
    screen::print(&page::progress(&state.rows, context.screen));
    Ok(Exit::Accepted)
}

/// Why nothing can be drawn and nobody can press a key.
fn no_screen() -> Option<&'static str> {
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    if !screen::somebody_is_there() {
        Some("this is none")
    } else if dumb {
        Some("this one cannot be drawn on (TERM=dumb)")
    } else {
        None
    }
}

fn look(screen: Screen) -> Look {
    let choice = anstream::AutoStream::choice(&std::io::stdout());
    Look {
        unicode: screen.unicode,
        colour: choice != anstream::ColorChoice::Never,
        grader: GRADER,
    }
}

fn position(context: &Context, exercise: &Exercise) -> usize {
    let mut exercises = context.course.exercises.iter();
    exercises
        .position(|known| known.slug == exercise.slug)
        .unwrap_or_default()
}

fn card(context: &Context, exercise: &Exercise) -> Result<Card> {
    let lesson = context.course.lesson(exercise)?;
    Ok(Card {
        slug: exercise.slug.as_str().to_owned(),
        title: exercise.manifest.title.clone(),
        file: context.shown_path(&exercise.source()),
        lesson: lesson.title,
        minutes: lesson.estimated_minutes,
        lesson_file: context.shown_path(&context.course.lesson_path(exercise)),
    })
}
