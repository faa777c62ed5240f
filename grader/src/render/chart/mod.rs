//! A run as a sequence chart: threads as columns, events as rows, time downwards.
//!
//! `sound` lets in what can be drawn, `rows` merges what is one thing to the reader, `fold` and `telling` choose,
//! `picture` puts columns, lifelines and `words` together; `terminal` and `svg` draw it.
//! Charts come from processes that ran a learner's code: `clean` trusts no text and `sound` no number in them.

mod act;
mod circles;
mod clean;
mod columns;
mod counts;
mod drawing;
mod duration;
mod fold;
mod grid;
mod line;
mod lives;
mod names;
mod picture;
mod reasons;
mod rows;
mod senders;
mod shapes;
mod sound;
mod stuck;
mod svg;
mod telling;
mod terminal;
mod theme;
mod words;

#[cfg(test)]
mod tests;

use check_record::Chart;

use picture::Picture;

/// Which events are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// The whole run; what repeats itself is folded when it is long.
    Everything,
    /// The few that show why a run failed.
    Telling,
}

/// Draws a chart with characters; no line is wider than `width`.
pub fn terminal(chart: &Chart, width: usize, unicode: bool, colour: bool, rows: Rows) -> String {
    let size = terminal::size(width);
    terminal::draw(&Picture::of(chart, rows, size), width, unicode, colour)
}

/// Draws the whole run as an image that needs nothing but itself, in light and in dark.
pub fn svg(chart: &Chart, title: &str) -> String {
    svg::draw(&Picture::of(chart, Rows::Everything, svg::size()), title)
}

/// The colours of all images in a book with mdBook's themes, of which the reader chooses one.
pub fn themes() -> String {
    theme::chosen("html:is(.light, .rust)", false)
        + &theme::chosen("html:is(.coal, .navy, .ayu)", true)
}
