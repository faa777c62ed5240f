//! The terminal: the only file that writes to it while it is watched. What it was before is given back, however
//! this ends.

#[cfg_attr(unix, path = "unix.rs")]
#[cfg_attr(not(unix), path = "other.rs")]
mod modes;

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result};

pub use modes::read_input;

/// Cells of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    pub columns: usize,
    pub rows: usize,
}

/// A screen of its own, without a cursor; what is pasted is marked as such.
const ENTER: &str = "\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[0m\x1b[2J";
const LEAVE: &str = "\x1b[0m\x1b[?2004l\x1b[?25h\x1b[?1049l";

static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether the terminal is ours now.
pub fn is_taken() -> bool {
    TAKEN.load(Ordering::SeqCst)
}

/// Gives the terminal back as it was. Twice is as good as once.
pub fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        // A terminal that is gone needs nothing back.
        let _ = write(LEAVE);
        modes::put_back();
    }
}

/// Gives back only how keys arrive, which needs nobody to take what is written.
pub fn give_modes_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        modes::put_back();
    }
}

/// The terminal, while it is ours.
#[derive(Debug)]
pub struct Terminal {
    /// The lines that are on it.
    drawn: Vec<String>,
    size: Size,
}

impl Terminal {
    pub fn take() -> Result<Self> {
        let mut terminal = Self {
            drawn: Vec::new(),
            size: size(),
        };
        terminal.enter()?;
        Ok(terminal)
    }

    fn enter(&mut self) -> Result<()> {
        modes::keys_one_by_one().context("set the terminal up")?;
        TAKEN.store(true, Ordering::SeqCst);
        write(ENTER).context("write to the terminal")?;
        self.drawn.clear();
        Ok(())
    }

    /// The size now, and whether all has to be drawn again because it is another one, or because somebody else had
    /// the terminal meanwhile: a shell, after this program was stopped and continued.
    pub fn look(&mut self) -> Result<(Size, bool)> {
        let lost = modes::are_lost();
        if lost {
            self.enter()?;
        }
        let size = size();
        let changed = lost || size != self.size;
        if changed {
            self.size = size;
            self.clear();
        }
        Ok((size, changed))
    }

    /// Forgets what is drawn: the next drawing begins with an empty screen.
    pub fn clear(&mut self) {
        self.drawn.clear();
    }

    /// Draws the lines that are not there already, in one go.
    pub fn draw(&mut self, lines: Vec<String>) -> io::Result<()> {
        let out = changes(&self.drawn, &lines);
        self.drawn = lines;
        if out.is_empty() { Ok(()) } else { write(&out) }
    }

    /// Lets the shell have the terminal until somebody continues this program.
    pub fn suspend(&mut self) -> Result<()> {
        give_back();
        modes::stop();
        self.enter()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

fn size() -> Size {
    let size = terminal_size::terminal_size();
    let (columns, rows) = size.map_or((80, 24), |(columns, rows)| (columns.0, rows.0));
    Size {
        columns: usize::from(columns).max(1),
        rows: usize::from(rows).max(1),
    }
}

fn write(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// What turns the lines on a screen into others.
fn changes(before: &[String], lines: &[String]) -> String {
    let mut out = String::new();
    if before.is_empty() {
        out.push_str("\x1b[0m\x1b[2J");
    }
    for (row, line) in lines.iter().enumerate() {
        if before.get(row) != Some(line) {
            out.push_str(&format!("\x1b[{};1H{line}\x1b[0m\x1b[K", row + 1));
        }
    }
    if lines.len() < before.len() {
        out.push_str(&format!("\x1b[{};1H\x1b[J", lines.len() + 1));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::changes;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn only_lines_that_changed_are_drawn() {
        let (one, other) = (lines("a\nb\nc"), lines("a\nx\nc"));
        assert_eq!(changes(&one, &one), "");
        assert_eq!(changes(&one, &other), "\x1b[2;1Hx\x1b[0m\x1b[K");
        assert_eq!(changes(&one, &lines("a\nb")), "\x1b[3;1H\x1b[J");
        assert!(changes(&[], &one).starts_with("\x1b[0m\x1b[2J\x1b[1;1Ha"));
    }
}
