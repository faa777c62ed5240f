//! One source per shape, and what must come out of it.

mod kept;
mod limits;
mod makers;
mod unsimulated;
mod waits;

use super::of;

/// Every name in a source: "line:column name receiver kept".
#[track_caller]
pub fn check(source: &str, expected: &[&str]) {
    let shown: Vec<String> = of(source)
        .into_iter()
        .map(|named| {
            let mut text = format!("{}:{} {}", named.line, named.column, named.name);
            if let Some(receiver) = named.receiver {
                text += &format!(" / {receiver}");
            }
            if let Some(kept) = named.kept {
                text += &format!(" - {kept}");
            }
            text
        })
        .collect();
    assert_eq!(shown, expected, "{source}");
}

/// What the first name in a body is kept by.
#[track_caller]
pub fn check_kept(body: &str, expected: &str) {
    let source = format!("fn f() {{ let (tx, rx) = channel();\n{body} }}");
    let first = of(&source).into_iter().next().unwrap();
    assert_eq!(first.name, "tx", "{source}");
    assert_eq!(first.kept.as_deref().unwrap_or("-"), expected, "{source}");
}
