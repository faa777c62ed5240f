//! Where the links of the repository's pages lead in the book.

/// The start page: its links name files from the repository's root.
pub fn from_start(text: &str) -> String {
    rewritten(text, "")
}

/// A lesson: its links name files from its own folder, and files of exercises that it only mentions become links.
pub fn from_lesson(text: &str) -> String {
    let mut out = String::new();
    let mut in_block = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
        }
        if in_block {
            out += line;
        } else {
            out += &mentions(&rewritten(line, "../"));
        }
        out.push('\n');
    }
    out
}

/// `](FOLDER…)`: lessons and exercises are pages of the book; other files of the repository are not in it.
fn rewritten(text: &str, root: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("](") {
        let (before, link) = rest.split_at(at + 2);
        out += before;
        let Some(end) = link.find(')') else {
            rest = link;
            break;
        };
        out += &target(&link[..end], root);
        rest = &link[end..];
    }
    out + rest
}

/// Where one link leads.
fn target(link: &str, root: &str) -> String {
    let Some(path) = link.strip_prefix(root) else {
        return link.to_owned();
    };
    if let Some(lesson) = path.strip_prefix("lessons/") {
        return lesson.to_owned();
    }
    match path.strip_prefix("exercises/").and_then(slug) {
        Some(slug) => format!("exercises/{slug}.md"),
        None => link.to_owned(),
    }
}

/// The slug that a path below `exercises/` begins with.
fn slug(path: &str) -> Option<&str> {
    let slug = path.split('/').next()?;
    (slug.len() > 3 && slug.as_bytes()[..2].iter().all(u8::is_ascii_digit)).then_some(slug)
}

/// `exercises/NN_name/src/lib.rs` in backquotes, made a link to the exercise's page.
fn mentions(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find("`exercises/") {
        let (before, mention) = rest.split_at(at);
        let Some(end) = mention[1..].find('`').map(|end| end + 2) else {
            break;
        };
        let (mention, after) = mention.split_at(end);
        out += before;
        match slug(&mention["`exercises/".len()..end - 1]) {
            // What is a link's text already stays one link.
            Some(slug) if !before.ends_with('[') => {
                out += &format!("[{mention}](exercises/{slug}.md)");
            }
            _ => out += mention,
        }
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lesson: &str, expected: &str) {
        assert_eq!(from_lesson(lesson), format!("{expected}\n"));
    }

    #[test]
    fn lessons_and_exercises_are_pages() {
        check(
            "See [it](../exercises/03_a/src/lib.rs) and [that](../lessons/02_b.md#end).",
            "See [it](exercises/03_a.md) and [that](02_b.md#end).",
        );
        check(
            "[a](https://a.org/b) [c](04_d.md)",
            "[a](https://a.org/b) [c](04_d.md)",
        );
        assert_eq!(
            from_start("[x](lessons/01_a.md) [y](exercises/01_b/src/lib.rs)"),
            "[x](01_a.md) [y](exercises/01_b.md)"
        );
    }

    #[test]
    fn a_file_that_is_mentioned_is_a_link() {
        check(
            "Open `exercises/03_a/src/lib.rs`, and run `cargo`.",
            "Open [`exercises/03_a/src/lib.rs`](exercises/03_a.md), and run `cargo`.",
        );
        check(
            "[`exercises/03_a/src/lib.rs`](../exercises/03_a/src/lib.rs)!",
            "[`exercises/03_a/src/lib.rs`](exercises/03_a.md)!",
        );
    }

    #[test]
    fn programs_stay_as_they_are() {
        check(
            "```rust\nlet a = [b](../exercises/03_a/src/lib.rs);\n```",
            "```rust\nlet a = [b](../exercises/03_a/src/lib.rs);\n```",
        );
    }
}
