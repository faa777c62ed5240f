//! What the process has read from its standard input: every run sees all of it again.

use real_std::io::{self, BufRead};
use real_std::sync::{Arc, Mutex};

use crate::engine::held;

/// In the pieces in which it came: from a terminal, a line at a time.
static KEPT: Mutex<Kept> = Mutex::new(Kept {
    pieces: Vec::new(),
    ended: false,
});

struct Kept {
    pieces: Vec<Arc<[u8]>>,
    ended: bool,
}

/// How far a run has read.
pub struct Position {
    run: u64,
    /// How many pieces it was given.
    given: usize,
    piece: Option<Arc<[u8]>>,
    used: usize,
}

impl Position {
    pub const fn new() -> Self {
        Self {
            run: 0,
            given: 0,
            piece: None,
            used: 0,
        }
    }

    /// Goes back to the beginning if another run asks.
    pub fn enter(&mut self, run: u64) {
        if self.run != run {
            *self = Self { run, ..Self::new() };
        }
    }

    /// The input from here on, as much as there is; nothing at its end.
    pub fn fill(&mut self) -> io::Result<&[u8]> {
        if self.rest().is_empty() {
            self.piece = piece(self.given)?;
            self.given += usize::from(self.piece.is_some());
            self.used = 0;
        }
        Ok(self.rest())
    }

    /// Goes on by so many bytes of what [`Self::fill`] gave.
    pub fn consume(&mut self, amount: usize) {
        self.used += amount.min(self.rest().len());
    }

    fn rest(&self) -> &[u8] {
        self.piece.as_deref().map_or(&[], |all| &all[self.used..])
    }
}

/// A piece of the input; the real one is asked for no more than that.
fn piece(index: usize) -> io::Result<Option<Arc<[u8]>>> {
    let mut kept = held(&KEPT);
    if index == kept.pieces.len() && !kept.ended {
        let mut real = io::stdin().lock();
        let new = real.fill_buf()?;
        if new.is_empty() {
            kept.ended = true;
        } else {
            kept.pieces.push(new.into());
            let length = new.len();
            real.consume(length);
        }
    }
    Ok(kept.pieces.get(index).cloned())
}
