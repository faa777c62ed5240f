//! Excerpts: lines of a text in their order, `...` where some are left out.

/// Stands on a line of its own for lines that are left out. Before and after an excerpt any may be.
const GAP: &str = "...";

/// The first line of an excerpt that is not found where it should be; lines without a gap between them follow
/// each other in the text, too.
pub fn missing<'a>(excerpt: &'a str, text: &str) -> Option<&'a str> {
    let text: Vec<&str> = text.lines().map(str::trim_end).collect();
    let lines: Vec<&str> = excerpt.lines().map(str::trim_end).collect();
    let mut from = 0;
    for part in lines.split(|line| *line == GAP) {
        let part = trimmed(part);
        if part.is_empty() {
            continue;
        }
        let rest = &text[from..];
        // What fits longest tells best where it ceases to.
        let fits = |at: usize| {
            part.iter()
                .zip(&rest[at..])
                .take_while(|(a, b)| a == b)
                .count()
        };
        let longest = (0..rest.len())
            .map(|at| (fits(at), at))
            .max_by_key(|it| it.0);
        match longest {
            Some((fits, at)) if fits == part.len() => {
                let first = (0..=at).find(|&at| rest[at..].starts_with(part));
                from += first.unwrap_or(at) + part.len();
            }
            Some((fits, _)) => return Some(part[fits]),
            None => return Some(part[0]),
        }
    }
    None
}

/// Without empty lines at both ends.
fn trimmed<'a, 'b>(mut lines: &'a [&'b str]) -> &'a [&'b str] {
    while let Some((&"", rest)) = lines.split_first() {
        lines = rest;
    }
    while let Some((&"", rest)) = lines.split_last() {
        lines = rest;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "error: a\n --> x.rs\n  |\n3 | let a;\n  |     ^\nerror: b\n  |\n";

    #[test]
    fn lines_are_found_in_their_order() {
        for excerpt in [
            "error: a\n...\n3 | let a;\n",
            " --> x.rs  \n  |\n",
            "...\nerror: b\n...\n",
            "",
        ] {
            assert_eq!(missing(excerpt, TEXT), None, "{excerpt}");
        }
    }

    #[test]
    fn a_line_that_is_not_there_is_named() {
        assert_eq!(missing("error: a\n3 | let a;\n", TEXT), Some("3 | let a;"));
        assert_eq!(missing("error: b\n...\nerror: a\n", TEXT), Some("error: a"));
        assert_eq!(missing("error: c\n", TEXT), Some("error: c"));
        assert_eq!(missing("error: c\n", ""), Some("error: c"));
    }
}
