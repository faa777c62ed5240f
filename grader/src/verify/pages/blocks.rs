//! The fenced blocks of a page, and what else is asked of its Markdown: headings, inline code, links.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// One thing on a page that is checked, with its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub line: usize,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Block(Block),
    /// A block that is set apart by spaces, or that is not closed.
    Unfenced,
    /// Its level, and its words.
    Heading(u8, String),
    Code(String),
    Link(String),
    /// `<details>` begins.
    Folded,
}

/// A fenced block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What stands after the fence, without spaces.
    pub info: String,
    /// Where its text lies in the page.
    pub range: Range<usize>,
    pub text: String,
    /// The comment on the line before, as `(word, reason)`.
    pub comment: Option<(String, String)>,
}

/// What is on a page, in order.
pub fn items(page: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let mut comment = None;
    let mut heading: Option<(u8, String)> = None;
    for (event, range) in Parser::new_ext(page, Options::ENABLE_TABLES).into_offset_iter() {
        let line = 1 + page[..range.start].matches('\n').count();
        let mut push = |what| items.push(Item { line, what });
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                push(fenced(page, range, &info, comment.take()));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => push(What::Unfenced),
            Event::Start(Tag::Heading { level, .. }) => {
                heading = Some((level as u8, String::new()));
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((level, words)) = heading.take() {
                    push(What::Heading(level, words));
                }
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                push(What::Link(dest_url.into_string()));
            }
            Event::Code(code) => {
                if let Some((_, words)) = &mut heading {
                    words.push_str(&code);
                }
                push(What::Code(code.into_string()));
            }
            Event::Text(text) => {
                if let Some((_, words)) = &mut heading {
                    words.push_str(&text);
                }
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                comment = reason(&html);
                if html.contains("<details") {
                    push(What::Folded);
                }
                continue;
            }
            // The end of a comment's own block is nothing between it and what follows.
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => continue,
            _ => {}
        }
        comment = None;
    }
    items
}

/// A block between fences that begin their lines; others could not be written anew.
fn fenced(page: &str, range: Range<usize>, info: &str, comment: Option<(String, String)>) -> What {
    let whole = &page[range.clone()];
    let at_start = range.start == 0 || page.as_bytes()[range.start - 1] == b'\n';
    let first = whole.find('\n').map(|end| end + 1);
    let last = whole.trim_end().rfind('\n').map(|end| end + 1);
    let (Some(first), Some(last)) = (first, last) else {
        return What::Unfenced;
    };
    if !at_start || !whole[last..].starts_with("```") || last < first {
        return What::Unfenced;
    }
    let range = range.start + first..range.start + last;
    What::Block(Block {
        info: info.split_whitespace().collect(),
        text: page[range.clone()].to_owned(),
        range,
        comment,
    })
}

/// `<!-- word: reason -->`.
fn reason(html: &str) -> Option<(String, String)> {
    let inner = html.trim().strip_prefix("<!--")?.strip_suffix("-->")?;
    let (word, reason) = inner.split_once(':')?;
    let (word, reason) = (word.trim(), reason.trim());
    (!reason.is_empty()).then(|| (word.to_owned(), reason.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(page: &str) -> Vec<(usize, Block)> {
        let block = |item: Item| match item.what {
            What::Block(block) => Some((item.line, block)),
            _ => None,
        };
        items(page).into_iter().filter_map(block).collect()
    }

    #[test]
    fn a_block_knows_its_line_its_words_and_where_its_text_lies() {
        let page = "# A\n\n<details>\n<summary>Q?</summary>\n\n```rust, panics\nfn main() {}\n```\n\n</details>\n";
        let found = blocks(page);
        let (line, block) = &found[0];
        assert_eq!((*line, block.info.as_str()), (6, "rust,panics"));
        assert_eq!(block.text, "fn main() {}\n");
        assert_eq!(&page[block.range.clone()], block.text);
    }

    #[test]
    fn an_empty_block_has_a_place_for_its_text() {
        let page = "```text\n```\n";
        let (_, block) = blocks(page).remove(0);
        assert_eq!((block.range, block.text.as_str()), (8..8, ""));
    }

    #[test]
    fn a_comment_belongs_to_the_block_right_after_it() {
        let comment = |page: &str| blocks(page).remove(0).1.comment;
        let reason = |text: &str| Some(("fragment".to_owned(), text.to_owned()));
        assert_eq!(
            comment("<!-- fragment: no `main` -->\n```rust,ignore\n```\n"),
            reason("no `main`")
        );
        assert_eq!(
            comment("<!-- fragment: a -->\n\n```rust,ignore\n```\n"),
            reason("a")
        );
        assert_eq!(
            comment("<!-- fragment: a -->\n\nWords.\n\n```rust,ignore\n```\n"),
            None
        );
        assert_eq!(comment("<!-- fragment: -->\n```rust,ignore\n```\n"), None);
    }

    #[test]
    fn what_cannot_be_written_anew_is_told_apart() {
        let found = |page: &str| {
            items(page)
                .into_iter()
                .map(|item| item.what)
                .collect::<Vec<_>>()
        };
        assert!(found("a\n\n    let x;\n").contains(&What::Unfenced));
        assert!(found("```rust\nfn main() {}\n").contains(&What::Unfenced));
        assert!(found("- a\n\n  ```rust\n  let x;\n  ```\n").contains(&What::Unfenced));
    }

    #[test]
    fn headings_are_read_as_they_are_shown() {
        let heading = What::Heading(2, "Use recv now".to_owned());
        assert!(
            items("## Use `recv` now\n")
                .iter()
                .any(|item| item.what == heading)
        );
    }
}
