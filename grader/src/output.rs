//! What a submission printed, made fit to be shown: no control characters, not too long.

/// Characters of a submission's output that are shown.
const SHOWN: usize = 2000;

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

/// Escape sequences could redraw the screen; bidirectional controls could reorder it.
fn harmless(character: char) -> char {
    match character {
        '\n' | '\t' => character,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => '\u{fffd}',
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
}
