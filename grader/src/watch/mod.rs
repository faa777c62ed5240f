//! `watch`: the verdict on every save, on a screen that can always be left.
//!
//! The screen belongs to one thread, which never waits for a disk or a program. Files are looked at, pages are read
//! and submissions are run by others, which send it what they found. What it makes of that is pure: an event and the
//! state give the next state and what is to be done (`update`); state and size give the lines (`render::watch`).

mod clerk;
mod files;
mod hook;
mod keys;
mod press;
mod runs;
pub mod state;
pub mod terminal;
mod update;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::course::Course;
use crate::error::Exit;
use crate::process::interrupt::{self, Interrupted};
use crate::render::watch::{self as drawing, Look};
use clerk::Page;
pub use files::Place;
use keys::Decoder;
use runs::Runner;
use state::State;
use terminal::Terminal;
use update::{Effect, Event};

/// What the screen's thread is told.
#[derive(Debug)]
pub enum Input {
    Typed(Vec<u8>),
    /// Nothing more can be typed.
    Closed,
    Event(Event),
}

/// What is watched.
pub struct Watched {
    pub course: Course,
    pub places: Vec<Place>,
    pub state: State,
    pub look: Look,
}

/// As long as nothing happens, the size of the terminal and requests to end are looked at so often.
const TICK: Duration = Duration::from_millis(100);

/// Watches until somebody wants to go. The state then.
pub fn watch(watched: Watched) -> Result<State> {
    let (inbox, events) = mpsc::channel();
    hook::install();
    end_for_certain();
    let mut terminal = Terminal::take()?;
    let mut screen = Screen::start(watched, inbox);
    let ended = screen.run(&mut terminal, &events);
    drop(terminal);
    screen.stop_run(&events);
    ended.map(|()| screen.state)
}

/// Who was asked to end and cannot, because a terminal takes nothing any more, is ended.
fn end_for_certain() {
    const LOOK_EVERY: Duration = Duration::from_millis(200);
    const PATIENCE: Duration = Duration::from_secs(10);
    thread::spawn(|| {
        while !interrupt::is_the_end() {
            thread::sleep(LOOK_EVERY);
        }
        thread::sleep(PATIENCE);
        terminal::give_modes_back();
        #[expect(
            clippy::disallowed_methods,
            reason = "`main` does not come to return a code"
        )]
        std::process::exit(Exit::Interrupted as i32);
    });
}

/// The state, and whom to tell what is to be done.
struct Screen {
    state: State,
    look: Look,
    followed: Arc<AtomicUsize>,
    runner: Runner,
    clerk: Sender<Page>,
    decoder: Decoder,
    started: Instant,
}

impl Screen {
    fn start(watched: Watched, inbox: Sender<Input>) -> Self {
        let course = Arc::new(watched.course);
        let followed = Arc::new(AtomicUsize::new(watched.state.at));
        let told = inbox.clone();
        files::follow(watched.places, Arc::clone(&followed), move |event| {
            told.send(Input::Event(event)).is_ok()
        });
        let typed = inbox.clone();
        thread::spawn(move || {
            terminal::read_input(|bytes| typed.send(Input::Typed(bytes.to_vec())).is_ok());
            let _ = typed.send(Input::Closed);
        });
        Self {
            state: watched.state,
            look: watched.look,
            followed,
            runner: Runner::new(Arc::clone(&course), inbox.clone()),
            clerk: clerk::start(course, inbox),
            decoder: Decoder::default(),
            started: Instant::now(),
        }
    }

    fn run(&mut self, terminal: &mut Terminal, events: &Receiver<Input>) -> Result<()> {
        self.draw(terminal)?;
        loop {
            let mut dirty = false;
            match events.recv_timeout(TICK) {
                Ok(first) => {
                    // Whatever else is there is taken in before anything is drawn.
                    for input in std::iter::once(first).chain(events.try_iter()) {
                        dirty = true;
                        if self.take(input, terminal)? {
                            return Ok(());
                        }
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    if let Some(key) = self.decoder.settle() {
                        dirty = true;
                        if self.update(Event::Key(key), terminal)? {
                            return Ok(());
                        }
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Err(Interrupted.into()),
            }
            if interrupt::is_the_end() {
                return Err(Interrupted.into());
            }
            dirty |= self.clock(terminal)?;
            let (_, changed) = terminal.look()?;
            if dirty || changed {
                self.draw(terminal)?;
            }
        }
    }

    /// Takes something in; whether that was the end.
    fn take(&mut self, input: Input, terminal: &mut Terminal) -> Result<bool> {
        match input {
            Input::Typed(bytes) => {
                for key in self.decoder.feed(&bytes) {
                    if self.update(Event::Key(key), terminal)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            // Without a terminal there is nobody left.
            Input::Closed => Err(Interrupted.into()),
            Input::Event(event) => self.update(event, terminal),
        }
    }

    fn update(&mut self, event: Event, terminal: &mut Terminal) -> Result<bool> {
        for effect in update::update(&mut self.state, event) {
            match effect {
                Effect::Start(order) => {
                    self.started = Instant::now();
                    self.runner.start(order);
                }
                Effect::Stop => interrupt::call_off(),
                Effect::Follow(at) => self.followed.store(at, Ordering::SeqCst),
                Effect::ReadLesson(at) => self.ask(Page::Lesson(at))?,
                Effect::ReadHint(at) => self.ask(Page::Hints(at))?,
                Effect::ReadDiff(at) => self.ask(Page::Diff(at))?,
                Effect::Redraw => terminal.clear(),
                Effect::Suspend => terminal.suspend()?,
                Effect::Quit => return Ok(true),
            }
        }
        Ok(false)
    }

    fn ask(&self, page: Page) -> Result<()> {
        self.clerk.send(page).context("ask for a page")
    }

    /// Tells the state how long the run has taken; whether that is to be seen.
    fn clock(&mut self, terminal: &mut Terminal) -> Result<bool> {
        let seconds = self.started.elapsed().as_secs();
        let shown = self.state.run.as_ref().map(|run| run.seconds);
        if shown.is_none_or(|shown| shown == seconds) {
            return Ok(false);
        }
        self.update(Event::Clock(seconds), terminal)?;
        Ok(true)
    }

    fn draw(&mut self, terminal: &mut Terminal) -> Result<()> {
        let (size, _) = terminal.look()?;
        let frame = drawing::frame(&self.state, size, self.look);
        self.state.scroll = frame.scroll;
        self.state.room = frame.room;
        terminal.draw(frame.lines).context("write to the terminal")
    }

    /// Ends what runs, and waits until it has left nothing behind.
    fn stop_run(&mut self, events: &Receiver<Input>) {
        const PATIENCE: Duration = Duration::from_secs(5);
        if self.state.run.is_none() {
            return;
        }
        interrupt::call_off();
        let until = Instant::now() + PATIENCE;
        while let Ok(input) = events.recv_timeout(until.saturating_duration_since(Instant::now())) {
            if matches!(input, Input::Event(Event::Ended(_))) {
                return;
            }
        }
    }
}
