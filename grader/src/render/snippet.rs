//! A finding, drawn like a compiler error: the source with the lines that matter.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use check_record::{Finding, Place};

use super::screen::Screen;
use crate::output;

/// Draws a finding. `path` is the file as the reader knows it, `source` its text.
pub fn finding(finding: &Finding, path: &str, source: &str, screen: Screen) -> String {
    // Lines after the first are indented below it: below `error[deadlock]: ` and `╰ help: `.
    let message = wrapped(&finding.message, finding.kind.name().len() + 9, screen);
    let help = wrapped(&finding.help, 13, screen);
    let drawn = output::drawable(source);
    let mut snippet = Snippet::source(&drawn).line_start(1).path(path).fold(true);
    let mut located = false;
    if let Some(span) = finding
        .place
        .as_ref()
        .and_then(|place| span_of(source, place))
    {
        located = true;
        snippet = snippet.annotation(
            AnnotationKind::Primary
                .span(span)
                .label(screen.plain(&finding.label)),
        );
    }
    for related in &finding.related {
        // Two remarks on one place would be drawn over each other.
        let repeated =
            Some(&related.place) == finding.place.as_ref() && related.label == finding.label;
        if !repeated && let Some(span) = span_of(source, &related.place) {
            located = true;
            snippet = snippet.annotation(
                AnnotationKind::Context
                    .span(span)
                    .label(screen.plain(&related.label)),
            );
        }
    }
    let mut group = Group::with_title(Level::ERROR.primary_title(message).id(finding.kind.name()));
    let mut apart = None;
    if located {
        group = group.element(snippet);
        if !help.is_empty() {
            group = group.element(Level::HELP.message(help));
        }
    } else if !help.is_empty() {
        // Without lines there is nothing that a frame could hold together.
        apart = Some(Group::with_title(Level::HELP.primary_title(help)));
    }
    let decor = if screen.unicode {
        annotate_snippets::renderer::DecorStyle::Unicode
    } else {
        annotate_snippets::renderer::DecorStyle::Ascii
    };
    let renderer = Renderer::styled()
        .term_width(screen.width)
        .decor_style(decor);
    let groups = std::iter::once(group).chain(apart);
    groups
        .map(|group| format!("{}\n", renderer.render(&[group])))
        .collect()
}

/// Text in lines that leave room for what the drawing puts in front of each.
fn wrapped(text: &str, before: usize, screen: Screen) -> String {
    let narrower = Screen {
        width: screen.width.saturating_sub(before).max(20),
        ..screen
    };
    narrower.wrapped(&narrower.plain(text), "")
}

/// The bytes of what stands at a place: a path or a name, and its arguments if it is called.
fn span_of(source: &str, place: &Place) -> Option<Range<usize>> {
    let line = usize::try_from(place.line).ok()?.checked_sub(1)?;
    let text = source.split_inclusive('\n').nth(line)?;
    let start_of_line: usize = source.split_inclusive('\n').take(line).map(str::len).sum();
    let text = text.trim_end();
    let column = usize::try_from(place.column).ok()?.saturating_sub(1);
    // The compiler counts the columns that characters take on a screen, and four for a tab.
    let mut before = 0;
    let mut at_column = |(_, character): &(usize, char)| {
        let reached = before >= column;
        before += if *character == '\t' {
            4
        } else {
            textwrap::core::display_width(character.encode_utf8(&mut [0; 4]))
        };
        reached
    };
    let start = text
        .char_indices()
        .find(|next| at_column(next))
        .map_or(text.len() - text.trim_start().len(), |(index, _)| index);
    let length = length_of_call(text.get(start..)?).max(1);
    // Where no name stands, it is one character.
    let end = text.ceil_char_boundary(start + length).max(start);
    Some(start_of_line + start..start_of_line + end)
}

fn length_of_call(text: &str) -> usize {
    // The receiver of a `for` loop waits at the head of the loop.
    if text.starts_with("for ") {
        return text.trim_end_matches('{').trim_end().len();
    }
    let name = text
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':' | '!' | '&')))
        .unwrap_or(text.len());
    let mut depth = 0_u32;
    let mut end = name;
    for (index, character) in text[name..].char_indices() {
        match character {
            '(' | '<' | '[' => depth += 1,
            ')' | ']' if depth > 0 => depth -= 1,
            '>' if depth > 0 && !text[..name + index].ends_with(['-', '=']) => depth -= 1,
            _ if depth == 0 => return end,
            _ => {}
        }
        end = name + index + character.len_utf8();
        if depth == 0 && character == ')' {
            return end;
        }
    }
    // The call goes on in the next line.
    if depth == 0 { end } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, column: u32, expected: &str) {
        let source = format!("first\n{line}\nlast\n");
        let place = Place {
            file: "src/lib.rs".into(),
            line: 2,
            column,
        };
        assert_eq!(&source[span_of(&source, &place).unwrap()], expected);
    }

    #[test]
    fn a_call_is_marked_with_its_arguments() {
        check("    tx.send(f(1)).unwrap();", 8, "send(f(1))");
        check("    for n in rx {", 14, "rx");
        check("    for n in rx {", 5, "for n in rx");
        check(
            "    let (tx, rx) = mpsc::channel::<u8>();",
            20,
            "mpsc::channel::<u8>()",
        );
        check("    handle.join()?;", 12, "join()");
        check("    thread::spawn(move || {", 5, "thread::spawn");
        check("    short", 99, "short");
        check("\t\trx.recv();", 12, "recv()");
        check("    f(\"한국\", rx.recv());", 18, "recv()");
        check("    →→ = 1;", 5, "→");
        check(" \u{35d}", 2, "\u{35d}");
    }

    #[test]
    fn without_a_line_there_is_no_frame() {
        let finding = Finding {
            kind: check_record::FindingKind::ScheduleDependent,
            place: None,
            label: String::new(),
            message: "right in some, wrong in others".into(),
            help: "look for what must come first, and for what is not waited for".into(),
            related: Vec::new(),
            seed: None,
        };
        let screen = Screen {
            width: 60,
            unicode: true,
        };
        let drawn = super::finding(&finding, "x.rs", "fn f() {}\n", screen);
        assert_eq!(
            anstream::adapter::strip_str(&drawn).to_string(),
            "error[schedule_dependent]: right in some, wrong in others\nhelp: look for what must come first, and for what is\n      not waited for\n"
        );
    }

    #[test]
    fn a_line_that_there_is_not_is_not_marked() {
        assert_eq!(
            span_of(
                "one\n",
                &Place {
                    file: String::new(),
                    line: 9,
                    column: 1
                }
            ),
            None
        );
    }
}
