//! Text from untrusted code, as it may be shown.

use textwrap::core::display_width;

/// Text in one line, without characters that steer a terminal or turn the reading direction, and not too long.
pub fn clean(text: &str, longest: usize) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
            || matches!(c, '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
            || u32::from(c) & 0xfffe == 0xfffe
    };
    let mut out = String::new();
    let mut width = 0;
    for character in text.trim().chars() {
        let character = if character.is_whitespace() {
            ' '
        } else {
            character
        };
        let wide = display_width(character.encode_utf8(&mut [0; 4]));
        // A mark without width of its own could be stacked without end.
        if steers(character) || wide == 0 {
            continue;
        }
        if width + wide > longest {
            while width + 1 > longest {
                let last = out
                    .pop()
                    .map_or(1, |c| display_width(c.encode_utf8(&mut [0; 4])));
                width -= last.min(width);
            }
            out.push('…');
            break;
        }
        width += wide;
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_neither_steer_the_terminal_nor_fill_it() {
        assert_eq!(clean("a\u{1b}[31m\nb\u{202e}\u{7}c\u{301}", 16), "a[31m bc");
        assert_eq!(clean(&"x".repeat(500), 8), "xxxxxxx…");
        assert_eq!(clean("漢字漢字漢", 6), "漢字…");
        assert_eq!(clean("\u{0}\u{200b} ", 8), "");
    }
}
