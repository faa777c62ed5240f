//! What comes from a submission, made fit to be shown: no control characters, nothing that a terminal or a
//! workflow would obey, not too long.

/// Characters of a submission's output, or of a sentence with a part of it, that are shown.
const SHOWN: usize = 2000;
/// The same of what the compiler says about one error.
const RENDERED: usize = 20_000;

/// The tail of an output, harmless for a terminal.
pub fn cleaned(text: &str) -> String {
    let clean: String = text.replace("\r\n", "\n").chars().map(harmless).collect();
    let clean = clean.trim_end();
    let total = clean.chars().count();
    if total <= SHOWN {
        return clean.to_owned();
    }
    let tail: String = clean.chars().skip(total - SHOWN).collect();
    // Begin with a whole line where there is one.
    let tail = tail
        .split_once('\n')
        .map_or(tail.as_str(), |(_, rest)| rest);
    format!(
        "… ({} characters before this)\n{tail}",
        total - tail.chars().count()
    )
}

/// A sentence that may quote a submission: a panic's message, a thread's name, a value.
pub fn sentence(text: &str) -> String {
    no_commands(&cut(
        text.replace("\r\n", "\n").chars().map(harmless),
        SHOWN,
    ))
}

/// The compiler's words for a terminal: colours stay, other escape sequences do not.
pub fn coloured(text: &str) -> String {
    let mut out = String::new();
    let text = text.replace("\r\n", "\n");
    let mut rest = text.as_str();
    while let Some(at) = rest.find('\u{1b}') {
        out.extend(rest[..at].chars().map(harmless));
        let colour = length_of_colour(&rest[at..]);
        out.push_str(&rest[at..at + colour]);
        if colour == 0 {
            out.push('\u{fffd}');
        }
        rest = &rest[at + colour.max(1)..];
    }
    out.extend(rest.chars().map(harmless));
    no_commands(&cut(out.chars(), RENDERED))
}

/// The length of a sequence that only chooses a colour; 0 for any other.
fn length_of_colour(text: &str) -> usize {
    let parameters = text
        .strip_prefix("\u{1b}[")
        .map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';'));
    match parameters {
        Some(rest) if rest.starts_with('m') => text.len() - rest.len() + 1,
        _ => 0,
    }
}

/// One line of a source, as it is shown beside another.
pub fn line(text: &str) -> String {
    let text = text.trim_end_matches(['\n', '\r']);
    text.chars().map(harmless).collect()
}

/// A source of which lines are drawn. Every character stays as long as it was, so that places stay right; those of
/// one byte are left to who draws them.
pub fn drawable(source: &str) -> String {
    let drawable = |character: char| match character.len_utf8() {
        _ if harmless(character) == character => character,
        2 => '¤',
        3 => '\u{fffd}',
        4 => '🛇',
        _ => character,
    };
    source.chars().map(drawable).collect()
}

fn cut(mut characters: impl Iterator<Item = char>, most: usize) -> String {
    let mut out: String = characters.by_ref().take(most).collect();
    if characters.next().is_some() {
        out.push('…');
    }
    out
}

/// No line begins as a workflow's commands do, with or without space in front of it.
fn no_commands(text: &str) -> String {
    let mut lines = text.split('\n').map(|line| {
        let line = line.replace("##[", "## [");
        // Colours are left out later, where nobody sees them.
        let mut start = line.trim_start();
        while let colour @ 1.. = length_of_colour(start) {
            start = start[colour..].trim_start();
        }
        if start.starts_with("::") {
            format!("| {line}")
        } else {
            line
        }
    });
    let first = lines.next().unwrap_or_default();
    lines.fold(first, |text, line| text + "\n" + &line)
}

/// Escape sequences could redraw the screen; bidirectional controls could reorder it, and what is invisible
/// could make two different texts look alike.
fn harmless(character: char) -> char {
    match character {
        '\n' | '\t' => character,
        '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}' => '\u{fffd}',
        _ if character.is_control() => '\u{fffd}',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_bidirectional_controls_are_made_visible() {
        assert_eq!(
            cleaned("a\x1b[2Jb\u{202e}c\td\n"),
            "a\u{fffd}[2Jb\u{fffd}c\td"
        );
    }

    #[test]
    fn only_the_tail_is_kept() {
        let text: String = (0..1000).map(|n| format!("line {n}\n")).collect();
        let shown = cleaned(&text);
        assert!(
            shown.ends_with("line 999") && shown.starts_with('…') && shown.chars().count() < 2100
        );
    }

    #[test]
    fn a_sentence_is_harmless_whatever_it_quotes() {
        for (hostile, shown) in [
            ("got \"a\"\n  left: 1", "got \"a\"\n  left: 1"),
            ("한국 — «ç» 👩\u{200d}🔬", "한국 — «ç» 👩\u{200d}🔬"),
            ("\u{1b}]0;x\u{7}\u{9b}2J", "\u{fffd}]0;x\u{fffd}\u{fffd}2J"),
            ("a\rb\r\nc\0", "a\u{fffd}b\nc\u{fffd}"),
            (
                "\u{202e}\u{2066}\u{200b}\u{e0041}",
                "\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
            ),
            ("a\n  ::error::b", "a\n|   ::error::b"),
            ("::error::b", "| ::error::b"),
            ("std::mem::drop", "std::mem::drop"),
            ("a ##[error]b", "a ## [error]b"),
        ] {
            assert_eq!(sentence(hostile), shown);
        }
        assert_eq!(sentence(&"x".repeat(9000)).chars().count(), SHOWN + 1);
    }

    #[test]
    fn a_source_keeps_its_places_and_loses_its_powers() {
        let source = "한 é\t\u{9b}2J\u{202e}\u{200f}\u{61c}\u{e0041}👩\r\n";
        let drawn = drawable(source);
        assert_eq!(drawn, "한 é\t¤2J\u{fffd}\u{fffd}¤🛇👩\r\n");
        assert_eq!(drawn.len(), source.len());
        assert_eq!(line("a\x1b[2J\u{9b}\r\n"), "a\u{fffd}[2J\u{fffd}");
    }

    #[test]
    fn of_escape_sequences_only_colours_are_left() {
        for (hostile, shown) in [
            (
                "\u{1b}[0m\u{1b}[1;38;5;9merror\u{1b}[0m",
                "\u{1b}[0m\u{1b}[1;38;5;9merror\u{1b}[0m",
            ),
            ("\u{1b}[2J\u{1b}[31", "\u{fffd}[2J\u{fffd}[31"),
            ("\u{1b}\u{1b}[mx\u{1b}", "\u{fffd}\u{1b}[mx\u{fffd}"),
            (
                "a\u{1b}]8;;http://x\u{1b}\\b",
                "a\u{fffd}]8;;http://x\u{fffd}\\b",
            ),
            ("한\u{1b}한\n::stop", "한\u{fffd}한\n| ::stop"),
            ("\u{1b}[0m  \u{1b}[1m::stop", "| \u{1b}[0m  \u{1b}[1m::stop"),
        ] {
            assert_eq!(coloured(hostile), shown);
        }
    }
}
