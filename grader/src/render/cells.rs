//! Text as it stands in a terminal's cells: folded or cut to a width, whatever styles are in it.
//!
//! Of escape sequences only styles are let through, and no other control character: what is drawn here was partly
//! written by a program under test.

use unicode_width::UnicodeWidthChar;

/// Ends all styles.
const PLAIN: &str = "\x1b[0m";

/// One piece of a text.
enum Piece<'a> {
    /// A sequence that only changes how the next cells look.
    Style(&'a str),
    Shown(char),
    Break,
}

/// The lines of a text, of at most `width` columns: a longer one goes on in the next. Each line ends as plain as it
/// began, so that it can be drawn alone.
pub fn folded(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = Line::default();
    each(text, |piece| match piece {
        Piece::Break => lines.push(line.taken()),
        Piece::Style(style) => line.style(style),
        Piece::Shown(shown) => {
            let wide = shown.width().unwrap_or(0);
            if line.columns + wide > width && line.columns > 0 {
                lines.push(line.taken());
            }
            line.push(shown, wide);
        }
    });
    if line.columns > 0 {
        lines.push(line.taken());
    }
    lines
}

/// The beginning of a line that fits, with `end` where something is left out.
pub fn cut(text: &str, width: usize, end: &str) -> String {
    if columns(text) <= width {
        return folded(text, width.max(1))
            .into_iter()
            .next()
            .unwrap_or_default();
    }
    let end = if columns(end) < width { end } else { "" };
    let room = width - columns(end);
    let mut line = Line::default();
    let mut full = false;
    each(text, |piece| match piece {
        Piece::Break => full = true,
        Piece::Style(style) => line.style(style),
        Piece::Shown(shown) => {
            let wide = shown.width().unwrap_or(0);
            full |= line.columns + wide > room;
            if !full {
                line.push(shown, wide);
            }
        }
    });
    line.text.push_str(end);
    line.taken()
}

/// How many columns the first line of a text takes.
pub fn columns(text: &str) -> usize {
    let (mut columns, mut over) = (0, false);
    each(text, |piece| match piece {
        Piece::Shown(shown) if !over => columns += shown.width().unwrap_or(0),
        Piece::Break => over = true,
        Piece::Shown(_) | Piece::Style(_) => {}
    });
    columns
}

/// A line that is being put together.
#[derive(Default)]
struct Line {
    text: String,
    columns: usize,
    /// The styles that are on.
    styles: String,
}

impl Line {
    fn style(&mut self, style: &str) {
        self.text.push_str(style);
        if matches!(style, PLAIN | "\x1b[m") {
            self.styles.clear();
        } else {
            self.styles.push_str(style);
        }
    }

    fn push(&mut self, shown: char, wide: usize) {
        self.text.push(shown);
        self.columns += wide;
    }

    /// The line as it is; the next one goes on with the same styles.
    fn taken(&mut self) -> String {
        let mut line = std::mem::replace(&mut self.text, self.styles.clone());
        if !self.styles.is_empty() {
            line.push_str(PLAIN);
        }
        self.columns = 0;
        line
    }
}

/// Takes a text apart.
fn each<'a>(text: &'a str, mut take: impl FnMut(Piece<'a>)) {
    const TAB: usize = 4;
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let mut length = next.len_utf8();
        match next {
            '\n' => take(Piece::Break),
            '\t' => (0..TAB).for_each(|_| take(Piece::Shown(' '))),
            '\x1b' => {
                length = sequence(rest);
                let sequence = &rest[..length];
                if sequence.starts_with("\x1b[") && sequence.ends_with('m') {
                    take(Piece::Style(sequence));
                }
            }
            control if control.is_control() => {}
            shown => take(Piece::Shown(shown)),
        }
        rest = &rest[length..];
    }
}

/// The length of the escape sequence that a text begins with.
fn sequence(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate().skip(1);
    match bytes.next() {
        // Parameters, and one last byte.
        Some((_, b'[')) => {
            let last = bytes.find(|(_, byte)| !matches!(byte, 0x20..=0x3f));
            match last {
                Some((at, 0x40..=0x7e)) => at + 1,
                Some((at, _)) => at,
                None => text.len(),
            }
        }
        // A title or a link: up to a bell, or up to the next escape.
        Some((_, b']')) => {
            let last = bytes.find(|(_, byte)| matches!(byte, 0x07 | 0x1b | b'\n'));
            match last {
                Some((at, 0x07)) => at + 1,
                Some((at, 0x1b)) => at + usize::from(text[at..].starts_with("\x1b\\")) * 2,
                Some((at, _)) => at,
                None => text.len(),
            }
        }
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_goes_on_in_the_next_with_its_style() {
        assert_eq!(folded("abcdef\n\ngh", 4), ["abcd", "ef", "", "gh"]);
        assert_eq!(
            folded("a\x1b[31mbcd\x1b[0me", 2),
            ["a\x1b[31mb\x1b[0m", "\x1b[31mcd\x1b[0m", "e"]
        );
        assert_eq!(folded("", 4), [""; 0]);
        assert_eq!(folded("ab\n", 4), ["ab"]);
    }

    #[test]
    fn columns_are_counted_and_not_characters() {
        assert_eq!(folded("船船船", 4), ["船船", "船"]);
        assert_eq!(columns("\x1b[1m船\x1b[0mx\nlonger"), 3);
        assert_eq!(cut("船船船", 5, "…"), "船船…");
    }

    #[test]
    fn what_does_not_fit_is_cut_with_a_sign() {
        assert_eq!(cut("abcdef", 4, "..."), "a...");
        assert_eq!(cut("abcd", 4, "..."), "abcd");
        assert_eq!(cut("\x1b[1mabcdef\x1b[0m", 3, "…"), "\x1b[1mab\x1b[0m…");
        assert_eq!(cut("", 0, "…"), "");
        assert_eq!(cut("abcd", 3, "..."), "abc");
    }

    #[test]
    fn only_styles_reach_the_terminal() {
        let hostile =
            "a\x1b[2Jb\x1b]0;title\x07c\x1b]8;;x\x1b\\d\re\x1b\x07f\x1b[1;31mg\u{9b}h\x1b[";
        assert_eq!(folded(hostile, 80), ["abcdef\x1b[1;31mgh\x1b[0m"]);
    }

    #[test]
    fn a_line_that_is_narrower_than_a_character_still_ends() {
        assert_eq!(folded("船船", 1), ["船", "船"]);
    }
}
