//! The chart in a terminal: source lines, the clock where it moves, columns, and what each row says.

use anstyle::Style;
use textwrap::core::display_width;

use super::super::screen::{BAD, DIM, Screen};
use super::columns::{Heads, heads};
use super::grid::{Cell, Grid, colour};
use super::line::{Draw, Line};
use super::lives::Life;
use super::picture::{Picture, Size};

/// Narrower screens get lines of this width.
const NARROWEST: usize = 30;
const LEAST_WORDS: usize = 16;

/// How much is readable in a width.
pub fn size(width: usize) -> Size {
    const LEFT: usize = 8;
    let width = width.max(NARROWEST);
    Size {
        columns: ((width - LEFT - LEAST_WORDS.max(width / 3)) / 2).clamp(2, 12),
        stuck: 6,
    }
}

/// The characters.
pub fn draw(picture: &Picture, width: usize, unicode: bool, coloured: bool) -> String {
    let screen = Screen {
        width: width.max(NARROWEST),
        unicode,
    };
    let mut page = Page::new(picture, screen, coloured);
    if picture.lines.is_empty() {
        page.text(Style::new(), "nothing happened");
        return page.out;
    }
    page.heads(picture);
    let mut before = vec![Life::Unborn; picture.columns.len()];
    for (line, words) in picture.lines.iter().zip(picture.words(page.room)) {
        page.line(line, words, &before);
        before.clone_from(&line.after);
    }
    for note in &picture.notes {
        page.text(DIM, note);
    }
    page.out
}

struct Page {
    screen: Screen,
    coloured: bool,
    grid: Grid,
    /// Characters of the source lines, and of the clock.
    source: usize,
    time: usize,
    /// Characters for words.
    room: usize,
    out: String,
}

impl Page {
    fn new(picture: &Picture, screen: Screen, coloured: bool) -> Self {
        let widest = |text: fn(&Line) -> &str| {
            let width = |line| display_width(&plain(screen, text(line)));
            picture.lines.iter().map(width).max().unwrap_or(0)
        };
        // An arrow of one character stands between two lines.
        let sources = picture.lines.iter().map(|line| display_width(&line.source));
        let source = sources.max().unwrap_or(0).max("line".len());
        let time = match widest(|line| &line.time) {
            0 => 0,
            time => time.max("time".len()) + 2,
        };
        let columns = picture.columns.len();
        let left = source + time + 4;
        let wanted = widest(|line| &line.words).clamp(LEAST_WORDS, 36);
        let names = picture
            .columns
            .iter()
            .map(|column| display_width(&column.name));
        let comfortable = names.max().unwrap_or(0).clamp(8, 12) + 2;
        let space = screen.width.saturating_sub(left + wanted + 1);
        let pitch = space / columns.saturating_sub(1).max(1);
        let grid = Grid {
            columns,
            pitch: pitch.clamp(2, comfortable),
            unicode: screen.unicode,
        };
        Self {
            screen,
            coloured,
            grid,
            source,
            time,
            room: screen.width.saturating_sub(left + grid.width()).max(1),
            out: String::new(),
        }
    }

    fn heads(&mut self, picture: &Picture) {
        let columns = &picture.columns;
        let mut rows: Vec<Vec<(usize, String)>> = Vec::new();
        match heads(columns, self.grid.pitch - 1) {
            Heads::Line(heads) => rows.push(heads.into_iter().enumerate().collect()),
            Heads::TwoLines(heads) => {
                let mut heads = heads.into_iter().enumerate();
                rows.push(heads.next().into_iter().collect());
                rows.push(heads.collect());
            }
            Heads::Stairs(heads) => rows.extend(heads.into_iter().enumerate().map(|it| vec![it])),
        }
        let lines = columns.iter().enumerate();
        let lines: Vec<(usize, String)> = lines
            .filter_map(|(index, column)| Some((index, column.line.clone()?)))
            .collect();
        let fits = lines.iter().all(|(_, line)| line.len() < self.grid.pitch);
        if fits && !lines.is_empty() {
            rows.push(lines);
        }
        for (index, row) in rows.iter().enumerate() {
            let (line, time) = if index == 0 {
                ("line", "time")
            } else {
                ("", "")
            };
            self.left(line, if self.time > 0 { time } else { "" });
            let mut at = 0;
            for (column, head) in row {
                let gap = (column * self.grid.pitch).saturating_sub(at);
                let style = if index == 0 || head.parse::<u32>().is_ok() {
                    colour(*column).bold()
                } else {
                    colour(*column)
                };
                let head = plain(self.screen, head);
                // The last head may reach into the words' room.
                let head = super::clean::clean(&head, self.grid.width() + self.room - at - gap);
                self.out.push_str(&" ".repeat(gap));
                at += gap + display_width(&head);
                self.put(style, &head);
            }
            self.end();
        }
    }

    fn line(&mut self, line: &Line, words: &str, before: &[Life]) {
        let style = match line.draw {
            _ if line.alarms() => BAD,
            Draw::Fold => DIM,
            _ => Style::new(),
        };
        let words = plain(self.screen, words);
        let options = textwrap::Options::new(self.room)
            .subsequent_indent(if self.room > LEAST_WORDS { "  " } else { "" })
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        for (index, words) in textwrap::wrap(&words, options).iter().enumerate() {
            let first = index == 0;
            let (source, time) = if first {
                (&*line.source, &*line.time)
            } else {
                ("", "")
            };
            self.left(source, time);
            let cells = if first {
                self.grid.line(line, before)
            } else {
                self.grid.lifelines(&line.after)
            };
            self.cells(&cells);
            self.out.push_str("  ");
            self.put(style, words);
            self.end();
        }
    }

    /// The source line and the clock.
    fn left(&mut self, source: &str, time: &str) {
        let source = source_line(self.screen, source);
        let time = plain(self.screen, time);
        let gap = " ".repeat(self.source.saturating_sub(display_width(&source)));
        let second = " ".repeat(self.time.saturating_sub(display_width(&time)));
        self.put(DIM, &format!("{gap}{source}{second}{time}"));
        self.out.push_str("  ");
    }

    fn cells(&mut self, cells: &[Cell]) {
        for run in cells.chunk_by(|one, other| one.1 == other.1) {
            let text: String = run.iter().map(|(character, _)| character).collect();
            self.put(run[0].1, &text);
        }
    }

    fn text(&mut self, style: Style, text: &str) {
        let text = self.screen.wrapped(&plain(self.screen, text), "  ");
        for line in text.lines() {
            self.put(style, line);
            self.end();
        }
    }

    fn put(&mut self, style: Style, text: &str) {
        if self.coloured && style != Style::new() && !text.trim().is_empty() {
            self.out.push_str(&format!("{style}{text}{style:#}"));
        } else {
            self.out.push_str(text);
        }
    }

    fn end(&mut self) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push('\n');
    }
}

/// `8→13`, in as little room as the screen can show it.
fn source_line(screen: Screen, source: &str) -> String {
    source.replace('→', screen.glyph("→", ">"))
}

/// Text that the screen can show.
fn plain(screen: Screen, text: &str) -> String {
    if screen.unicode {
        return text.to_owned();
    }
    screen.plain(&text.replace('×', "x").replace('µ', "u"))
}
