//! What leads on from a solved exercise.

use super::screen::{BOLD, COMMAND, Screen};
use crate::contrast::After;

/// A few short paragraphs; nothing where there is nothing to say.
/// `all` is what shows the whole difference.
pub fn text(after: &After, all: &str, screen: Screen) -> String {
    let mut out = String::new();
    if let Some(facts) = &after.facts {
        out += &format!("\n{BOLD}beside the reference solution{BOLD:#}\n");
        if facts.is_empty() {
            out += "  yours goes the same way\n";
        }
        for fact in facts {
            out += &item(screen.glyph("•", "*"), fact, screen);
        }
        out += &format!("  {COMMAND}{all}{COMMAND:#} shows all of it\n");
    }
    for (title, text) in [
        ("a question", &after.question),
        ("if you want more", &after.stretch),
    ] {
        if let Some(text) = text {
            let text = screen.wrapped(&screen.plain(text), "  ");
            out += &format!("\n{BOLD}{title}{BOLD:#}\n{text}\n");
        }
    }
    out
}

/// A paragraph behind a mark.
fn item(mark: &str, text: &str, screen: Screen) -> String {
    let text = screen.wrapped(&screen.plain(text), "    ");
    format!("  {mark} {}\n", text.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_there_is_is_told() {
        let screen = Screen {
            width: 50,
            unicode: false,
        };
        let shown = |after: &After| {
            anstream::adapter::strip_str(&text(after, "grader diff 6", screen)).to_string()
        };
        assert_eq!(shown(&After::default()), "");
        let after = After {
            facts: Some(vec![
                "yours drops `tx` by hand; in the reference nothing has to".into(),
            ]),
            question: None,
            stretch: Some("Once more, without a clone.".into()),
        };
        assert_eq!(
            shown(&after),
            "\nbeside the reference solution\n\
             \x20 * yours drops `tx` by hand; in the reference\n\
             \x20   nothing has to\n\
             \x20 grader diff 6 shows all of it\n\
             \n\
             if you want more\n\
             \x20 Once more, without a clone.\n"
        );
    }
}
