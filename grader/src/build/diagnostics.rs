//! The compiler's messages, from its JSON.

use serde::Deserialize;

use crate::output::{coloured, sentence};
use crate::report::Diagnostic;

#[derive(Deserialize)]
struct Message {
    #[serde(rename = "message")]
    text: String,
    code: Option<Code>,
    level: String,
    #[serde(default)]
    spans: Vec<Span>,
    rendered: Option<String>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Clone, Deserialize)]
struct Span {
    file_name: String,
    line_start: u32,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Clone, Deserialize)]
struct Expansion {
    span: Span,
}

/// An error, with every line that its primary spans touch: file and line, macro expansions followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    pub diagnostic: Diagnostic,
    pub lines: Vec<(String, u32)>,
}

/// All messages of a compilation; lines that are no messages are passed over.
pub fn located(stderr: &[u8]) -> Vec<Located> {
    String::from_utf8_lossy(stderr)
        .lines()
        .filter_map(|line| serde_json::from_str::<Message>(line).ok())
        .filter(|message| !is_summary(message))
        .map(|message| {
            let primary = message.spans.iter().filter(|span| span.is_primary);
            let lines: Vec<(String, u32)> = primary.flat_map(lines_of).collect();
            Located {
                diagnostic: Diagnostic {
                    level: message.level,
                    code: message.code.map(|code| code.code),
                    message: sentence(&message.text),
                    line: lines.last().map(|(_, line)| *line),
                    rendered: coloured(&message.rendered.unwrap_or_default()),
                },
                lines,
            }
        })
        .collect()
}

/// The messages of a compilation, errors first.
pub fn parse(stderr: &[u8]) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> = located(stderr)
        .into_iter()
        .map(|located| located.diagnostic)
        .filter(|d| !d.rendered.is_empty())
        .collect();
    diagnostics.sort_by_key(|diagnostic| !diagnostic.level.starts_with("error"));
    diagnostics
}

/// The line of a span and, where it lies in a macro, of what called the macro.
fn lines_of(span: &Span) -> Vec<(String, u32)> {
    let mut lines = Vec::new();
    let mut next = Some(span);
    while let Some(span) = next {
        lines.push((span.file_name.replace('\\', "/"), span.line_start));
        next = span.expansion.as_ref().map(|expansion| &expansion.span);
    }
    lines
}

/// "aborting due to 2 previous errors", "Some errors have detailed explanations": no findings of their own.
fn is_summary(message: &Message) -> bool {
    message.spans.is_empty()
        && (message.text.starts_with("aborting due to")
            || message.text.starts_with("For more information")
            || message.text.starts_with("Some errors have detailed")
            || message.text.ends_with("warning emitted")
            || message.text.ends_with("warnings emitted"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ERROR: &str = r#"{"message":"borrow of moved value: `a`","code":{"code":"E0382","explanation":null},"level":"error","spans":[{"file_name":"macros.rs","line_start":9,"is_primary":true,"expansion":{"span":{"file_name":"case.rs","line_start":4,"is_primary":false,"expansion":null}}}],"children":[],"rendered":"error[E0382]"}"#;

    #[test]
    fn an_error_inside_a_macro_is_located_at_the_call() {
        let found = located(ERROR.as_bytes());
        assert_eq!(found[0].diagnostic.code.as_deref(), Some("E0382"));
        assert_eq!(
            found[0].lines,
            [("macros.rs".to_owned(), 9), ("case.rs".to_owned(), 4)]
        );
    }

    #[test]
    fn summaries_and_noise_are_no_messages() {
        let summary = r#"{"message":"aborting due to 1 previous error","code":null,"level":"error","spans":[],"rendered":"x"}"#;
        assert_eq!(located(format!("{summary}\nnot json\n").as_bytes()), []);
    }

    #[test]
    fn errors_come_before_warnings() {
        let warning =
            r#"{"message":"unused","code":null,"level":"warning","spans":[],"rendered":"w"}"#;
        let levels: Vec<String> = parse(format!("{warning}\n{ERROR}\n").as_bytes())
            .into_iter()
            .map(|d| d.level)
            .collect();
        assert_eq!(levels, ["error", "warning"]);
    }
}
