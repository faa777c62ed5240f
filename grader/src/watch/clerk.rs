//! Reads the pages that keys ask for, in a thread of its own: a disk that is slow must not hold up the screen.

use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;

use anyhow::Result;

use super::Input;
use super::state::View;
use super::update::Event;
use crate::course::{Course, hints, text};
use crate::intake::{self, Intake};
use crate::store::Progress;

/// A page that is wanted, and of which exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    Lesson(usize),
    /// All hints so far, and one more.
    Hints(usize),
    Diff(usize),
}

/// Takes orders until nobody gives any.
pub fn start(course: Arc<Course>, inbox: Sender<Input>) -> Sender<Page> {
    let (sender, orders) = mpsc::channel();
    thread::spawn(move || {
        for page in orders {
            let (at, read) = match page {
                Page::Lesson(at) => (at, lesson(&course, at)),
                Page::Hints(at) => (at, hints(&course, at)),
                Page::Diff(at) => (at, diff(&course, at)),
            };
            let read = read.unwrap_or_else(|error| Err(format!("{error:#}")));
            if inbox.send(Input::Event(Event::Read(at, read))).is_err() {
                return;
            }
        }
    });
    sender
}

type Read = Result<Result<View, String>>;

fn lesson(course: &Course, at: usize) -> Read {
    let lesson = course.lesson(&course.exercises[at])?;
    Ok(Ok(View::Lesson(lesson.text)))
}

fn hints(course: &Course, at: usize) -> Read {
    let exercise = &course.exercises[at];
    let Some(hidden) = exercise.hidden() else {
        let why = "no hints here: they are in `solutions/`, which this copy does not have; `l` shows the lesson";
        return Ok(Err(why.to_owned()));
    };
    let all = hints::read(&hidden.hints())?;
    let (mut progress, _) = Progress::load(&course.root);
    let slug = exercise.slug.as_str();
    let before = progress.entry(slug).hints;
    let now = (before + 1).min(all.len());
    if now != before {
        // What cannot be saved is shown as new once more.
        let _ = progress.show_hint(slug, now);
    }
    let of = all.len();
    let shown = all.into_iter().take(now).collect();
    Ok(Ok(View::Hints { shown, of }))
}

fn diff(course: &Course, at: usize) -> Read {
    let exercise = &course.exercises[at];
    let Some(hidden) = exercise.hidden() else {
        return Ok(Err(
            "no reference solution here: this copy has no `solutions/`".to_owned(),
        ));
    };
    let yours = match intake::read(&exercise.source())? {
        Intake::Source(source) => source,
        Intake::Denied(why) => return Ok(Err(why)),
    };
    let shown = |path| intake::shown(course.relative(path));
    Ok(Ok(View::Diff {
        yours,
        reference: text::read(&hidden.reference())?,
        from: shown(&exercise.source()),
        to: shown(&hidden.reference()),
    }))
}
