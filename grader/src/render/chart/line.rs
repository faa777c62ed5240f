//! One line of the picture: what is drawn in its columns, and what it says.

use super::lives::Life;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line of source: `12`, or `8→13` from sender to receiver.
    pub source: String,
    /// The clock, where it has moved.
    pub time: String,
    pub draw: Draw,
    pub words: String,
    /// The same where there is little room.
    pub short: String,
    /// How each column's lifeline goes on below.
    pub after: Vec<Life>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Draw {
    Mark {
        column: usize,
        mark: Mark,
    },
    Arrow {
        from: usize,
        to: usize,
        label: String,
        arrow: Arrow,
    },
    Fold,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Small,
    Send,
    Wait,
    End,
    Alarm,
    Stuck,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// The column begins, or ends, where the line turns.
    Spawn,
    Join,
    Message,
    /// A message that had been in the channel for a while.
    Late,
}

impl Line {
    /// Whether it is about a column.
    pub fn tells_of(&self, wanted: usize) -> bool {
        match self.draw {
            Draw::Mark { column, .. } => column == wanted,
            Draw::Arrow { from, to, .. } => from == wanted || to == wanted,
            Draw::Fold => false,
        }
    }

    /// Whether it shows what went wrong.
    pub fn alarms(&self) -> bool {
        matches!(
            self.draw,
            Draw::Mark {
                mark: Mark::Alarm | Mark::Stuck,
                ..
            }
        )
    }
}
