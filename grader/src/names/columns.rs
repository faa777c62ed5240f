//! Columns as the compiler reports them to a running program: of the line as displayed.

/// Turns columns that count characters into those that `std::panic::Location` has, where a tab is four wide,
/// and a character what it is in a terminal. The places come in the order of the text.
pub fn display<'a>(source: &str, places: impl IntoIterator<Item = (u32, &'a mut u32)>) {
    // The compiler takes a byte order mark off, as the parser does.
    let mut lines = source
        .strip_prefix('\u{feff}')
        .unwrap_or(source)
        .split('\n');
    let mut chars = "".chars();
    let (mut line, mut column, mut displayed) = (0, 1, 1);
    for (place_line, place_column) in places {
        while line < place_line {
            chars = lines.next().unwrap_or_default().chars();
            (line, column, displayed) = (line + 1, 1, 1);
        }
        while column < *place_column {
            displayed += chars.next().map_or(1, width);
            column += 1;
        }
        *place_column = displayed;
    }
}

fn width(char: char) -> u32 {
    match char {
        '\t' => 4,
        // The compiler shows these as a visible character.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => 1,
        char if char.is_control() => 1,
        char => {
            let width = textwrap::core::display_width(char.encode_utf8(&mut [0; 4]));
            u32::try_from(width).unwrap_or(1)
        }
    }
}
