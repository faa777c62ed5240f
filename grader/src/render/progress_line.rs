//! One line on a terminal that shows what is going on; nothing where it would only fill a log.

use std::io::{IsTerminal, Write};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::screen::{DIM, Screen};
use crate::events::Event;

/// Writes what happens to standard error.
pub struct ProgressLine {
    terminal: bool,
    screen: Screen,
    shown: Mutex<bool>,
    /// When a log was told something last.
    logged: Mutex<Option<Instant>>,
}

/// A log of what takes long has a line in so many seconds.
const SELDOM: Duration = Duration::from_secs(15);

impl ProgressLine {
    pub fn new(screen: Screen) -> Self {
        Self {
            terminal: std::io::stderr().is_terminal(),
            screen,
            shown: Mutex::new(false),
            logged: Mutex::new(None),
        }
    }

    /// Shows an event.
    pub fn event(&self, event: &Event<'_>) {
        match event {
            // Long enough to be told in a log, too.
            Event::BuildingKit => self.line(
                "building the test kit, once; this takes up to a minute …",
                true,
            ),
            Event::BuildingJudge { slug } => self.line(
                &format!("{slug}: preparing the hidden tests, once …"),
                false,
            ),
            Event::Started { .. } | Event::Simulated { .. } => {}
            Event::Compiling { slug } => self.line(&format!("{slug}: compiling …"), false),
            Event::Tested { slug, done, total } => {
                self.line(&format!("{slug}: test {done} of {total} …"), false);
            }
            Event::Finished { .. } => self.clear(),
        }
    }

    /// Shows any other text, over the last one.
    pub fn text(&self, text: &str) {
        self.line(text, false);
    }

    /// The same, and a log has it now and then.
    pub fn seldom(&self, text: &str) {
        let mut logged = self.logged.lock().unwrap_or_else(PoisonError::into_inner);
        let due = logged.is_none_or(|last| last.elapsed() >= SELDOM);
        if due {
            *logged = Some(Instant::now());
        }
        drop(logged);
        self.line(text, due);
    }

    fn line(&self, text: &str, always: bool) {
        let text = self.screen.plain(text);
        let mut err = anstream::stderr().lock();
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if self.terminal {
            let text: String = text
                .chars()
                .take(self.screen.width.saturating_sub(1))
                .collect();
            // Back to the start of the line, and clear to its end.
            let _ = write!(err, "\r\x1b[K{DIM}{text}{DIM:#}").and_then(|()| err.flush());
            *shown = true;
        } else if always {
            let _ = writeln!(err, "{text}");
        }
    }

    /// Takes the line away, before something else is written.
    pub fn clear(&self) {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if *shown {
            let mut err = anstream::stderr().lock();
            let _ = write!(err, "\r\x1b[K").and_then(|()| err.flush());
            *shown = false;
        }
    }
}

impl Drop for ProgressLine {
    fn drop(&mut self) {
        self.clear();
    }
}
