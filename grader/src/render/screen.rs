//! The terminal: how wide it is, what it can show, and writing to it.

use std::io::{ErrorKind, IsTerminal, Write};
use std::sync::OnceLock;

use anstyle::{AnsiColor, Style};

/// What the place that is written to can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Columns.
    pub width: usize,
    /// Whether characters beyond ASCII can be shown.
    pub unicode: bool,
}

pub const GOOD: Style = AnsiColor::Green.on_default();
pub const BAD: Style = AnsiColor::Red.on_default().bold();
pub const DIM: Style = Style::new().dimmed();
pub const BOLD: Style = Style::new().bold();
pub const COMMAND: Style = AnsiColor::Cyan.on_default();

impl Screen {
    /// The screen that standard output leads to; a pipe is as wide as a usual terminal.
    pub fn of_stdout() -> Self {
        let width = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
        Self {
            width: width.clamp(40, 100),
            unicode: unicode(),
        }
    }

    /// `yes` where it can be shown, `no` otherwise.
    pub fn glyph<'a>(self, yes: &'a str, no: &'a str) -> &'a str {
        if self.unicode { yes } else { no }
    }

    /// Text with line breaks, each line after the first indented. Styles come after this.
    pub fn wrapped(self, text: &str, indent: &str) -> String {
        let options = textwrap::Options::new(self.width)
            .initial_indent(indent)
            .subsequent_indent(indent)
            .break_words(false)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        textwrap::fill(text, options)
    }

    /// Text that the screen can show: typographic characters become plain ones where need be.
    pub fn plain(self, text: &str) -> String {
        if self.unicode {
            return text.to_owned();
        }
        text.chars()
            .map(|character| match character {
                '…' => "...".to_owned(),
                '—' | '–' => "-".to_owned(),
                '’' | '‘' => "'".to_owned(),
                '“' | '”' => "\"".to_owned(),
                '→' => "->".to_owned(),
                _ if character.is_ascii() => character.to_string(),
                _ => "?".to_owned(),
            })
            .collect()
    }
}

/// Whether the locale says UTF-8. Windows' consoles are written to in UTF-16 by the standard library.
fn unicode() -> bool {
    if cfg!(windows) {
        return true;
    }
    let set = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(|key| std::env::var(key).ok());
    let locale = set
        .into_iter()
        .find(|value| !value.is_empty())
        .unwrap_or_default()
        .to_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}

/// Whether somebody can answer a question.
pub fn somebody_is_there() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}

/// Why something was not printed, if so: the first reason.
static UNPRINTED: OnceLock<String> = OnceLock::new();

/// Writes to standard output; colours only where they can be seen. A closed pipe is the reader's choice.
pub fn print(text: &str) {
    let mut out = anstream::stdout().lock();
    let printed = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    if let Err(error) = printed
        && error.kind() != ErrorKind::BrokenPipe
    {
        UNPRINTED.get_or_init(|| error.to_string());
    }
}

/// Why standard output is not complete, if so: a full disk must not pass for a result.
pub fn unprinted() -> Option<&'static str> {
    UNPRINTED.get().map(String::as_str)
}

/// Writes an error.
pub fn error(text: &str) {
    let text = Screen::of_stdout().plain(text);
    let mut out = anstream::stderr().lock();
    let _ = writeln!(out, "{BAD}error{BAD:#}: {text}");
}

/// Writes something that the reader should know, and that stops nothing.
pub fn warning(text: &str) {
    let text = Screen::of_stdout().plain(text);
    let mut out = anstream::stderr().lock();
    let _ = writeln!(out, "{BOLD}note{BOLD:#}: {text}");
}
