//! The chart as an image: one file without fonts, scripts or links, as wide as a phone.

use textwrap::core::display_width;

use super::clean::clean;
use super::columns::{Heads, heads};
use super::line::{Draw, Line};
use super::lives::Life;
use super::picture::{Picture, Size};
use super::shapes::{self, Canvas};
use super::theme::{self, ink};

/// Shown 360 pixels wide, letters are still 12 pixels high.
pub const WIDTH: u32 = 386;
const FONT: u32 = 13;
/// A letter of the widest usual monospace font.
const LETTER: f64 = 7.85;
const EDGE: f64 = 7.0;
/// Around the columns; the mark of a thread that waits for ever is 8 wide on each side.
const GAP: f64 = 12.0;
const NARROWEST: f64 = 13.5;
const FIRST_LINE: f64 = 22.0;
const NEXT_LINE: f64 = 17.0;
const LEAST_WORDS: usize = 18;
const MOST_COLUMNS: usize = 11;
/// All of those in which a circle is still a circle.
const MOST_STUCK: usize = 24;

/// How much is readable.
pub fn size() -> Size {
    Size {
        columns: MOST_COLUMNS,
        stuck: MOST_STUCK,
    }
}

/// The image.
pub fn draw(picture: &Picture, title: &str) -> String {
    let layout = Layout::new(picture);
    let mut canvas = Canvas::default();
    let mut top = layout.heads(picture, &mut canvas);
    let mut before = vec![Life::Unborn; picture.columns.len()];
    if let Some(line) = picture.lines.first() {
        layout.above(line, top, &mut canvas);
    }
    for (index, words) in picture.words(layout.room).into_iter().enumerate() {
        let line = &picture.lines[index];
        let room = layout.line(line, words, &before, top, &mut canvas);
        if let Some(next) = picture.lines.get(index + 1) {
            let centre = |top: f64, line: &Line| top + clock(line) + FIRST_LINE / 2.0;
            let span = (centre(top, line), centre(top + room, next));
            for (column, life) in line.after.iter().enumerate() {
                let ends = *life != Life::Gone && next.after[column] == Life::Gone;
                // An end that the next line does not tell of is between the two.
                let span = if ends && !next.tells_of(column) {
                    (span.0, f64::midpoint(span.0, span.1))
                } else {
                    span
                };
                canvas.lifeline(layout.at(column), span, *life, column);
                if ends && !next.tells_of(column) {
                    canvas.end(layout.at(column), span.1, column);
                }
            }
        }
        top += room;
        before.clone_from(&line.after);
    }
    let notes: &[String] = if picture.lines.is_empty() {
        &["nothing happened".to_owned()]
    } else {
        &picture.notes
    };
    let room = letters(f64::from(WIDTH) - 2.0 * EDGE);
    for line in notes.iter().flat_map(|note| textwrap::wrap(note, room)) {
        canvas.text(EDGE, top + FIRST_LINE / 2.0, "dim", &line);
        top += NEXT_LINE;
    }
    page(&canvas, top + EDGE, title, picture)
}

fn page(canvas: &Canvas, height: f64, title: &str, picture: &Picture) -> String {
    let title = shapes::escaped(&clean(title, 120));
    let told: Vec<&str> = picture
        .lines
        .iter()
        .map(|line| line.words.as_str())
        .collect();
    let told = shapes::escaped(&clean(&told.join("; "), 4_000));
    let height = height.ceil();
    let style = theme::style_sheet(FONT);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"grader-chart\" role=\"img\" width=\"{WIDTH}\" \
         viewBox=\"0 0 {WIDTH} {height}\" style=\"max-width:100%;height:auto\">\n\
         <title>{title}</title>\n<desc>A sequence chart, from top to bottom: {told}.</desc>\n\
         <style>{style}</style>\n\
         <rect class=\"ground\" width=\"{WIDTH}\" height=\"{height}\" rx=\"8\"/>\n{}</svg>\n",
        canvas.svg(),
    )
}

/// Letters that fit in a width.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "widths of one image are small and positive"
)]
fn letters(width: f64) -> usize {
    (width / LETTER).max(1.0) as usize
}

/// The width of so many letters, or columns.
fn pixels(count: usize) -> f64 {
    u32::try_from(count).map_or(0.0, f64::from)
}

struct Layout {
    /// The first column, and from one to the next.
    first: f64,
    pitch: f64,
    /// Where words begin, and how many letters they have.
    words: f64,
    room: usize,
}

impl Layout {
    fn new(picture: &Picture) -> Self {
        let widest = |text: fn(&Line) -> &str| {
            let width = |line| display_width(text(line));
            picture.lines.iter().map(width).max().unwrap_or(0)
        };
        let gaps = picture.columns.len().saturating_sub(1);
        let source = widest(|line| &line.source).max("line".len());
        let first = EDGE + pixels(source) * LETTER + GAP;
        let right = f64::from(WIDTH) - EDGE;
        let wanted = pixels(widest(|line| &line.short).clamp(LEAST_WORDS, 28)) * LETTER;
        let names = picture
            .columns
            .iter()
            .map(|column| display_width(&column.name));
        let comfortable = (pixels(names.max().unwrap_or(0) + 1) * LETTER).clamp(36.0, 80.0);
        let space = right - first - GAP - wanted;
        let pitch = (space / pixels(gaps).max(1.0)).clamp(NARROWEST, comfortable);
        let words = first + pixels(gaps) * pitch + GAP;
        Self {
            first,
            pitch,
            words,
            room: letters(right - words),
        }
    }

    fn at(&self, column: usize) -> f64 {
        self.first + pixels(column) * self.pitch
    }

    /// Draws the names, and says where the rows begin.
    fn heads(&self, picture: &Picture, canvas: &mut Canvas) -> f64 {
        let mut y = EDGE + FIRST_LINE / 2.0;
        canvas.text(EDGE, y, "dim", "line");
        let mut put = |column: usize, y: f64, head: &str| {
            let x = self.at(column) - 4.0;
            let room = letters(f64::from(WIDTH) - EDGE - x);
            canvas.text(x, y, &format!("bold c{}", ink(column)), &clean(head, room));
        };
        match heads(&picture.columns, letters(self.pitch - 1.0)) {
            Heads::Line(heads) => {
                for (column, head) in heads.iter().enumerate() {
                    put(column, y, head);
                }
            }
            Heads::TwoLines(heads) => {
                for (column, head) in heads.iter().enumerate() {
                    let below = if column == 0 { 0.0 } else { NEXT_LINE };
                    put(column, y + below, head);
                }
                y += NEXT_LINE;
            }
            Heads::Stairs(heads) => {
                for (column, head) in heads.iter().enumerate() {
                    put(column, y + pixels(column) * NEXT_LINE, head);
                }
                y += pixels(heads.len().saturating_sub(1)) * NEXT_LINE;
            }
        }
        y + FIRST_LINE / 2.0
    }

    /// What leads from the heads to the first line.
    fn above(&self, line: &Line, top: f64, canvas: &mut Canvas) {
        if !picture_starts_alive(line) {
            return;
        }
        let end = top + clock(line) + FIRST_LINE / 2.0;
        canvas.lifeline(self.at(0), (top, end), Life::Runs, 0);
    }

    /// Draws a line, and says how high it is.
    fn line(
        &self,
        line: &Line,
        words: &str,
        before: &[Life],
        top: f64,
        canvas: &mut Canvas,
    ) -> f64 {
        let mut y = top + FIRST_LINE / 2.0;
        if !line.time.is_empty() {
            canvas.text(self.words, y, "dim", &format!("at {}", line.time));
            y += NEXT_LINE;
        }
        canvas.text(EDGE, y, "dim", &line.source);
        let at = |column| self.at(column);
        shapes::line(line, before, y, &at, self.pitch >= 32.0, canvas);
        let class = match line.draw {
            _ if line.alarms() => "bad bold",
            Draw::Fold => "dim",
            _ => "text",
        };
        let options =
            textwrap::Options::new(self.room).word_splitter(textwrap::WordSplitter::NoHyphenation);
        let mut height = clock(line) + FIRST_LINE - NEXT_LINE;
        for words in textwrap::wrap(words, options) {
            canvas.text(self.words, y, class, &words);
            y += NEXT_LINE;
            height += NEXT_LINE;
        }
        height
    }
}

/// The clock has a line of its own above the words.
fn clock(line: &Line) -> f64 {
    if line.time.is_empty() { 0.0 } else { NEXT_LINE }
}

fn picture_starts_alive(line: &Line) -> bool {
    line.after.first().is_some_and(|life| *life != Life::Unborn)
}
